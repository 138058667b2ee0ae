// Which scene belongs to which paragraph of the script, in its order.
import * as again from './scenes/again.js';
import * as board from './scenes/board.js';
import * as door from './scenes/door.js';
import * as mirror from './scenes/mirror.js';
import * as report from './scenes/report.js';
import * as staff from './scenes/staff.js';
import * as table from './scenes/table.js';
import * as visits from './scenes/visits.js';

export const scenes = [report, visits, door, mirror, table, board, staff, again];
