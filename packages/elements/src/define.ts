import '@tessera-learning/academy-planner/define';
import './define-course.js';

export * from './index.js';
