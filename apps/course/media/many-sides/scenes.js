// Which scene belongs to which paragraph of the script, in its order.
import * as crossing from './scenes/crossing.js';
import * as doors from './scenes/doors.js';
import * as gate from './scenes/gate.js';
import * as halina from './scenes/halina.js';
import * as library from './scenes/library.js';
import * as morning from './scenes/morning.js';
import * as panels from './scenes/panels.js';
import * as towers from './scenes/towers.js';

export const scenes = [halina, doors, panels, gate, crossing, library, towers, morning];
