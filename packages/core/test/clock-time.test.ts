import { expect, test } from 'vitest';
import { clockTime } from '../src/index.js';

test.each([
  [0, '0:00'],
  [9.99, '0:09'],
  [72, '1:12'],
  [600, '10:00'],
  [3845, '1:04:05'],
  [-3, '0:00'],
])('%s seconds are %s', (seconds, words) => expect(clockTime(seconds)).toBe(words));
