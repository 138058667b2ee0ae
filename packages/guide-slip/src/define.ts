import { mayDefine } from '@tessera-learning/element-kit';
import { GuideSlipElement } from './guide-slip-element.js';

if (mayDefine('tessera-guide-slip', GuideSlipElement.version)) customElements.define('tessera-guide-slip', GuideSlipElement);

export type * from './index.js';
