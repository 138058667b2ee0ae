import { resizeFrames } from './frame/resize.js';

resizeFrames();
