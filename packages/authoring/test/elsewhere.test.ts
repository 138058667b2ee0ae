import { readCourse } from '@tessera-learning/core';
import { beforeAll, expect, test } from 'vitest';
import type { CourseFolder } from '../src/index.js';
import { readBroken } from './broken-course.js';

const NOD = 'en/modules/greeting/videos/a-nod';

let read: CourseFolder;
beforeAll(async () => {
  read = await readBroken([
    { file: `${NOD}/video.webm` },
    { file: `${NOD}/video.mp4` },
    { file: `${NOD}/video.yaml`, from: 'voice: machine', to: 'voice: machine\nelsewhere: "https://youtu.be/aqz-KE_bpKQ"\nlength: "0:03"' },
  ]);
});

const video = () => read.editions[0]!.course.modules[0]!.video!;

test('a video on another site: its address and length from video.yaml, and everything that stands in for it', () => {
  expect(read.problems).toEqual([]);
  const { sources, described, captions, elsewhere, seconds, poster } = video();
  expect({ sources, described, captions, elsewhere, seconds, poster }).toEqual({
    sources: [], described: [], captions: '', elsewhere: 'https://youtu.be/aqz-KE_bpKQ', seconds: 3, poster: 'en/modules/greeting/a-nod.poster.svg',
  });
  expect(video().chapters).toHaveLength(2);
  expect(video().references).toHaveLength(2);
});

test('captions time its transcript, and do not travel', () => {
  expect(video().transcript.map((line) => line.seconds)).toEqual([0, 0, 1.5, 1.5, 1.5]);
  expect(read.media.map(({ to }) => to).filter((to) => to.includes('en/modules/greeting/a-nod'))).toEqual(['en/modules/greeting/a-nod.poster.svg']);
});

test('evidence is a moment on that site, and the step counts', () => {
  const { quiz, items } = read.editions[0]!.course.modules[0]!;
  expect(quiz.questions.at(-1)!.evidence[1]).toEqual({ kind: 'video', text: 'Video at 0:02', href: 'https://www.youtube.com/watch?v=aqz-KE_bpKQ&t=2s#t=2' });
  expect(items).toContain('watched:a-nod');
});

test('core reads the course that was written', () => {
  const { course } = read.editions[0]!;
  expect(readCourse(JSON.parse(JSON.stringify(course)))).toEqual(course);
});
