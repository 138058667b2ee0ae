import { mayDefine } from '@tessera-learning/element-kit';
import { AcademyPlannerElement } from './academy-planner-element.js';

if (mayDefine('tessera-academy-planner', AcademyPlannerElement.version)) customElements.define('tessera-academy-planner', AcademyPlannerElement);

declare global {
  interface HTMLElementTagNameMap {
    'tessera-academy-planner': AcademyPlannerElement;
  }
}
