import { mayDefine } from '@tessera-learning/element-kit';
import { ModuleCardElement } from './module-card-element.js';

if (mayDefine('tessera-module-card', ModuleCardElement.version)) customElements.define('tessera-module-card', ModuleCardElement);

export type * from './index.js';
