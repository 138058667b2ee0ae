import { mayDefine } from '@tessera-learning/element-kit';
import { QuizElement } from './quiz-element.js';

if (mayDefine('tessera-quiz', QuizElement.version)) customElements.define('tessera-quiz', QuizElement);

export type * from './index.js';
