// Which scene belongs to which paragraph of the script, in its order.
import * as doors from './scenes/doors.js';
import * as paper from './scenes/paper.js';
import * as stairs from './scenes/stairs.js';
import * as table from './scenes/table.js';
import * as underpass from './scenes/underpass.js';

export const scenes = [doors, table, paper, stairs, underpass];
