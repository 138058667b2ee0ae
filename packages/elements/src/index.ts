export * from '@tessera-learning/academy-planner';
export * from '@tessera-learning/guide-slip';
export * from '@tessera-learning/module-card';
export * from '@tessera-learning/progress-tracker';
export * from '@tessera-learning/quiz';
export * from '@tessera-learning/reflection';
export * from '@tessera-learning/saved-data';
export * from '@tessera-learning/video-player';
