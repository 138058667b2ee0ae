import { readCourse } from '@tessera-learning/core';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { courseJsonSchema } from '../src/course-json-schema.js';
import { courseSchema } from '../src/course-schema.js';
import { readCourseFolder } from '../src/index.js';
import { SAMPLE } from './broken-course.js';
import { changed, pathsIn, type Path } from './json-paths.js';

let sample: unknown;
beforeAll(async () => {
  const { editions } = await readCourseFolder(SAMPLE);
  sample = JSON.parse(JSON.stringify(editions[0]!.course));
});

/** Values that are wrong in most places, and right in some. */
const VALUES: readonly unknown[] = [undefined, null, '', ' ', 'words', 'Not-an-id', 'a--b', 1, 0, -1.5, Infinity, [], {}, [[]], ['words'], true, 'javascript:alert(1)', '//example.org', 'https://a:b@example.org', '../x.html', 'x'.repeat(20_001), 'x'.repeat(65), 'ours', 'confirmed', 'pdf', 'guide', 'video', 'machine', 'person', [{ type: 'paragraph', children: [{ type: 'link', href: 'data:,', children: [] }] }], [{ type: 'quote' }], Array.from({ length: 501 }, () => 'x')];

test('both accept the sample', () => {
  expect(outcomes(sample)).toEqual({ core: true, schema: true });
});

test('both give the same verdict wherever one value is another', () => {
  const places = pathsIn(sample).filter(isComparable);
  expect(places.length).toBeGreaterThan(400);
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.constantFrom(...VALUES), (path, value) => {
      const { core, schema } = outcomes(changed(sample, path, value));
      if (!core) refused += 1;
      expect({ path, value, schema }).toEqual({ path, value, schema: core });
    }),
    { numRuns: 1000 },
  );
  expect(refused).toBeGreaterThan(200);
}, 60_000);

test.each([
  ['a question with two right options', ['modules', 0, 'quiz', 'questions', 0, 'options', 0, 'correct'], true],
  ['a question without a right option', ['modules', 0, 'quiz', 'questions', 0, 'options', 1, 'correct'], false],
  ['a module id twice', ['modules', 1, 'id'], 'greeting'],
  ['a section id twice', ['modules', 0, 'sections', 1, 'id'], 'first-word'],
  ['a guide id twice', ['guides', 1, 'id'], 'handbook'],
  ['a consideration id twice', ['modules', 0, 'sections', 0, 'considerations', 1, 'id'], 'whom'],
  ['a video without a poster', ['modules', 0, 'video', 'poster'], undefined],
  ['a video at a place that is no address', ['modules', 0, 'video', 'elsewhere'], 'javascript:x'],
  ['a video that a robot speaks', ['modules', 0, 'video', 'voice'], 'robot'],
  ['a transcript line that is no picture', ['modules', 0, 'video', 'transcript', 0, 'picture'], false],
  ['a media file at an address that is not allowed', ['modules', 1, 'sections', 0, 'video', 'sources', 0, 'href'], 'javascript:x'],
  ['pages that follow nothing', ['modules', 0, 'sections', 1, 'reading', 'follows'], {}],
  ['an example without a place', ['modules', 1, 'sections', 0, 'examples', 0, 'place'], undefined],
  ['an example without a source', ['modules', 1, 'sections', 0, 'examples', 0, 'source'], undefined],
  ['an example that is known from hearsay', ['modules', 1, 'sections', 0, 'examples', 0, 'known'], 'hearsay'],
  ['a source of an example at an address that is not allowed', ['modules', 1, 'sections', 0, 'examples', 0, 'source', 'href'], 'javascript:x'],
  ['examples that are no list', ['modules', 1, 'sections', 0, 'examples'], {}],
  ['time in one sum', ['modules', 1, 'time'], 12],
  ['time without a quiz', ['modules', 1, 'time', 'quiz'], undefined],
  ['a newer schema', ['schema'], 2],
  ['text thirteen levels deep', ['modules', 0, 'introduction'], quotes(12)],
  ['text that nests without end', ['modules', 0, 'introduction'], quotes(5000)],
] as const)('both refuse %s', (_, path, value) => {
  expect(outcomes(changed(sample, path, value))).toEqual({ core: false, schema: false });
});

test.each([
  ['an example that is known from a list', ['modules', 1, 'sections', 0, 'examples', 0, 'known'], 'listed'],
  ['no examples', ['modules', 1, 'sections', 0, 'examples'], undefined],
  ['a video on another site', ['modules', 0, 'video', 'elsewhere'], 'https://vimeo.com/1'],
  ['a video without captions', ['modules', 0, 'video', 'captions'], ''],
  ['minutes alone', ['modules', 1, 'time'], undefined],
] as const)('both accept %s', (_, path, value) => {
  expect(outcomes(changed(sample, path, value))).toEqual({ core: true, schema: true });
});

test('both accept text twelve levels deep, words included', () => {
  expect(outcomes(changed(sample, ['modules', 0, 'introduction'], quotes(11)))).toEqual({ core: true, schema: true });
});

test('the JSON Schema says its draft, its address and what it is about', () => {
  const schema = courseJsonSchema() as unknown as Record<string, never>;
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'course.schema.json', required: ['schema', 'id', 'language', 'title', 'modules'] });
  const text = JSON.stringify(schema);
  for (const [, name] of text.matchAll(/"#\/\$defs\/([a-zA-Z]+)"/g)) expect(Object.keys(schema['$defs']!)).toContain(name);
  expect(text).toContain('"maxContains":1');
  expect(Object.keys(schema['$defs']!).sort()).toEqual(['block', 'blocks', 'inline', 'inlines', 'richText', 'video']);
});

function outcomes(json: unknown): { core: boolean; schema: boolean } {
  return { core: isRead(json), schema: v.safeParse(courseSchema, json).success };
}

function isRead(json: unknown): boolean {
  try {
    readCourse(json);
    return true;
  } catch {
    return false;
  }
}

/** Core takes anything but `true` for a flag that is not set; the schema says what writers write. */
function isComparable(path: Path): boolean {
  return !['correct', 'ordered'].includes(String(path.at(-1)));
}

function quotes(depth: number): unknown {
  let block: unknown = { type: 'paragraph', children: ['deep'] };
  for (let level = 0; level < depth; level += 1) block = { type: 'quote', children: [block] };
  return [block];
}
