import { customProperties } from './custom-properties.js';
import { forcedColours } from './forced-colours.js';
import { hostPage } from './host-page.js';
import { place } from './place.js';
import { quietFocus } from './quiet-focus.js';
import { afresh } from './afresh.js';
import { storage } from './storage.js';
import { textSize } from './text-size.js';
import { width } from './width.js';

/** The first stands nearest to the story. */
export const decorators = [customProperties, textSize, width, hostPage, forcedColours, place, storage, quietFocus, afresh];
