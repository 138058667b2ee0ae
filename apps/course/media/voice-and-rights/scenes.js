// Which scene belongs to which paragraph of the script, in its order.
import * as four from './scenes/four.js';
import * as lamps from './scenes/lamps.js';
import * as mediator from './scenes/mediator.js';
import * as seats from './scenes/seats.js';
import * as ties from './scenes/ties.js';

export const scenes = [lamps, seats, mediator, ties, four];
