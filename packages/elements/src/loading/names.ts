/** What stands behind `tessera-` in the name of each element, and the one-file bundle that holds it. */
export const ELEMENTS: Readonly<Record<string, 'tessera' | 'whole-course' | 'academy-planner'>> = {
  quiz: 'tessera',
  'module-card': 'tessera',
  'video-player': 'tessera',
  reflection: 'tessera',
  'progress-tracker': 'tessera',
  'guide-slip': 'tessera',
  'saved-data': 'whole-course',
  course: 'whole-course',
  'academy-planner': 'academy-planner',
};
