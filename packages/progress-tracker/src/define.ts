import { mayDefine } from '@tessera-learning/element-kit';
import { ProgressTrackerElement } from './progress-tracker-element.js';

if (mayDefine('tessera-progress-tracker', ProgressTrackerElement.version)) customElements.define('tessera-progress-tracker', ProgressTrackerElement);

export type * from './index.js';
