import { mayDefine } from '@tessera-learning/element-kit';
import { SavedDataElement } from './saved-data-element.js';

if (mayDefine('tessera-saved-data', SavedDataElement.version)) customElements.define('tessera-saved-data', SavedDataElement);

declare global {
  interface HTMLElementTagNameMap {
    'tessera-saved-data': SavedDataElement;
  }
}
