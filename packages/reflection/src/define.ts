import { mayDefine } from '@tessera-learning/element-kit';
import { ReflectionElement } from './reflection-element.js';

if (mayDefine('tessera-reflection', ReflectionElement.version)) customElements.define('tessera-reflection', ReflectionElement);

export type * from './index.js';
