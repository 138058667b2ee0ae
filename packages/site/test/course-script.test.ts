import { expect, test } from 'vitest';
import type { Video } from '@tessera-learning/core';
import { scriptFor } from '../src/course-script.js';

const own = {} as Video;
const elsewhere = { elsewhere: 'https://www.youtube.com/watch?v=aqz-KE_bpKQ' } as Video;

test.each([
  ['no video', [], 'course.js'],
  ['files', [own, own], 'course-video.js'],
  ['a video on another site among files', [own, elsewhere], 'course-elsewhere.js'],
])('%s: %s', (_, videos, script) => expect(scriptFor(videos)).toBe(script));
