import { mayDefine } from '@tessera-learning/element-kit';
import { SavedDataElement } from './saved-data-element.js';

if (mayDefine('tessera-saved-data', SavedDataElement.version)) customElements.define('tessera-saved-data', SavedDataElement);

export type * from './index.js';
