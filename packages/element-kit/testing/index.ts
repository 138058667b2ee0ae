export * from './complaints.js';
export * from './refused-storage.js';
export * from './fixture.js';
export * from './axe.js';
export * from './sample-course.js';
export * from './stories.js';
export * from './readme.js';
export * from './bad-input.js';
