import { describe, expect, test } from 'vitest';
import { clockTime } from '@tessera-learning/core';
import { readClock } from '../src/clock.js';
import { Report } from '../src/problem.js';
import { readVtt } from '../src/read-vtt.js';
import { Source } from '../src/source.js';

function vtt(text: string) {
  const report = new Report();
  return { ...readVtt(new Source('x.vtt', text, report)), problems: report.problems.map(({ line }) => line) };
}

test('cues, with what stands around them left out', () => {
  const text = `WEBVTT - a title
Kind: captions

STYLE
::cue { color: red }

REGION
id:r

NOTE a --> b

1
00:00.000 --> 00:01.500 align:start line:90%
<v Ann><i>Bread</i> &amp; salt</v>
a &lt; b &copy; c

100:00:02.250\t-->\t100:01:02.100
Later
`;
  const { cues, isSound, problems } = vtt(text);
  expect(problems).toEqual([]);
  expect(isSound).toBe(true);
  expect(cues).toEqual([
    { from: 0, to: 1.5, text: 'Bread & salt\na < b &copy; c', line: 13 },
    { from: 360_002.25, to: 360_062.1, text: 'Later', line: 17 },
  ]);
});

test('a file without cues is whole', () => {
  expect(vtt('WEBVTT')).toMatchObject({ cues: [], isSound: true, problems: [] });
});

test('a cue may follow the first line directly', () => {
  expect(vtt('WEBVTT\n00:00.000 --> 00:01.000\nHello')).toMatchObject({ cues: [{ line: 2 }], problems: [] });
});

test.each([
  ['no first line', '\n00:00.000 --> 00:01.000\nHello', 1],
  ['a first line that goes on', 'WEBVTTX\n', 1],
  ['an id alone', 'WEBVTT\n\n\nid', 4],
  ['a comma in a time', 'WEBVTT\n\n00:00,000 --> 00:01.000\nHello', 3],
  ['sixty seconds', 'WEBVTT\n\n00:00.000 --> 00:60.000\nHello', 3],
  ['a short hour', 'WEBVTT\n\n1:00:00.000 --> 01:00:01.000\nHello', 3],
  ['no blank beside the arrow', 'WEBVTT\n\n00:00.000--> 00:01.000\nHello', 3],
  ['no length', 'WEBVTT\n\nid\n00:01.000 --> 00:01.000\nHello', 4],
  ['a cue in a cue', 'WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n00:01.000 --> 00:02.000\nyou', 5],
])('%s is told with its line', (_, text, line) => {
  expect(vtt(text)).toMatchObject({ isSound: false, problems: [line] });
});

describe('clock', () => {
  test.each([['0:42', 42], ['1:12', 72], ['01:12', 72], ['1:02:03', 3723], ['0:00.5', 0.5], [' 0:01 ', 1]])('%s', (text, seconds) => {
    expect(readClock(text)).toBe(seconds);
  });
  test.each(['', '42', '1:2', '1:60', '-1:00', '1:00:00:00', 'x', '0:01.'])('“%s” is no time', (text) => {
    expect(readClock(text)).toBeUndefined();
  });
  test.each([[0, '0:00'], [72.9, '1:12'], [3723, '1:02:03']])('%s s', (seconds, text) => {
    expect(clockTime(seconds)).toBe(text);
  });
});
