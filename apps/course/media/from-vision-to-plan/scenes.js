// Which scene belongs to which paragraph of the script, in its order.
import * as academy from './scenes/academy.js';
import * as banner from './scenes/banner.js';
import * as desk from './scenes/desk.js';
import * as fears from './scenes/fears.js';
import * as offices from './scenes/offices.js';
import * as ramp from './scenes/ramp.js';
import * as staff from './scenes/staff.js';
import * as table from './scenes/table.js';

export const scenes = [banner, fears, offices, table, staff, ramp, academy, desk];
