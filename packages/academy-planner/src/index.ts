export { AcademyPlannerElement } from './academy-planner-element.js';
export type { PlannedDetail } from './events.js';
export type { PaperStrings } from './strings/paper.js';
export type { PlannerStrings } from './strings/strings.js';
export { calendarOf } from './take-away/calendar.js';
export { letterOf, mailOf } from './take-away/letter.js';
export { markdownOf } from './take-away/markdown.js';
export type { Programme } from './programme.js';
