export * from './fixture.js';
export * from './axe.js';
export * from './sample-course.js';
export * from './stories.js';
