export type { AnsweredDetail } from './events.js';
export { QuizElement } from './quiz-element.js';
export { readQuiz } from './read-quiz.js';
export type { QuizStrings } from './strings/strings.js';
