import { mayDefine } from '@tessera-learning/element-kit';
import { AcademyPlannerElement } from './academy-planner-element.js';

if (mayDefine('tessera-academy-planner', AcademyPlannerElement.version)) customElements.define('tessera-academy-planner', AcademyPlannerElement);

export type * from './index.js';
