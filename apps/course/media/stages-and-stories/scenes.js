// Which scene belongs to which paragraph of the script, in its order.
import * as hall from './scenes/hall.js';
import * as media from './scenes/media.js';
import * as rumour from './scenes/rumour.js';
import * as terms from './scenes/terms.js';

export const scenes = [hall, media, rumour, terms];
