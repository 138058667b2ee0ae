// Which scene belongs to which paragraph of the script, in its order.
import * as begun from './scenes/begun.js';
import * as belong from './scenes/belong.js';
import * as bridge from './scenes/bridge.js';
import * as institution from './scenes/institution.js';
import * as lens from './scenes/lens.js';
import * as madeUp from './scenes/made-up.js';
import * as missing from './scenes/missing.js';
import * as read from './scenes/read.js';
import * as strangers from './scenes/strangers.js';
import * as when from './scenes/when.js';

export const scenes = [madeUp, lens, when, read, strangers, begun, bridge, institution, belong, missing];
