// Which scene belongs to which paragraph of the script, in its order.
import * as boards from './scenes/boards.js';
import * as card from './scenes/card.js';
import * as envelopes from './scenes/envelopes.js';
import * as rooms from './scenes/rooms.js';
import * as shelves from './scenes/shelves.js';

export const scenes = [card, rooms, boards, shelves, envelopes];
