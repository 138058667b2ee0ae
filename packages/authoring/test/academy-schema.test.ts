import { readCatalogue } from '@tessera-learning/core/academy';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { academyJsonSchema } from '../src/academy-json-schema.js';
import { academySchema } from '../src/academy-schema.js';
import { readCourseFolder } from '../src/index.js';
import { SAMPLE } from './broken-course.js';
import { changed, pathsIn, type Path } from './json-paths.js';

let sample: unknown;
beforeAll(async () => {
  const { editions } = await readCourseFolder(SAMPLE);
  sample = JSON.parse(JSON.stringify(editions[0]!.catalogue));
});

/** Values that are wrong in most places, and right in some. */
const VALUES: readonly unknown[] = [undefined, null, '', ' ', 'words', 'Not-an-id', 'a--b', 1, 0, -1.5, 15, 20, 30, 45, 120, 135, 1000, 1001, 1440, 1441, Infinity, [], {}, [[]], ['words'], ['room'], ['input'], true, 'javascript:alert(1)', '//example.org', 'https://a:b@example.org', '../x.html', 'x'.repeat(20_001), 'x'.repeat(65), 'general', 'visit', 'welcome', 'cases-first', Array.from({ length: 501 }, (_, at) => `x-${at}`)];

test('both accept the sample', () => {
  expect(outcomes(sample)).toEqual({ core: true, schema: true });
});

test('both give the same verdict wherever one value is another', () => {
  const places = pathsIn(sample);
  expect(places.length).toBeGreaterThan(200);
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.constantFrom(...VALUES), (path, value) => {
      const { core, schema } = outcomes(changed(sample, path, value));
      if (!core) refused += 1;
      expect({ path, value, schema }).toEqual({ path, value, schema: core });
    }),
    { numRuns: 2000 },
  );
  expect(refused).toBeGreaterThan(400);
}, 60_000);

const many = (count: number, of: object): unknown => Array.from({ length: count }, (_, at) => ({ id: `x-${at}`, ...of }));
const GROUP = { title: 'G', gain: 'G' };

test.each([
  ['a newer schema', ['schema'], 2],
  ['a topic id twice', ['topics', 1, 'id'], 'first-words'],
  ['a service without words', ['services', 0, 'text'], ' '],
  ['a rhythm that is not there', ['rhythms', 'online'], undefined],
  ['a session of 20 minutes', ['sessions', 0, 'minutes', 'usual'], 20],
  ['a session of three hours', ['sessions', 0, 'minutes', 'most'], 180],
  ['half a person', ['people', 'most'], 1.5],
  ['a third mode', ['methods', 0, 'modes', 0], 'hall'],
  ['a role of ours alone', ['sessions', 4, 'role'], 'greeting'],
  ['a source at an address that is not allowed', ['past', 0, 'sources', 0, 'href'], 'javascript:x'],
  ['a module at an address that is not allowed', ['modules', 0, 'href'], '//example.org'],
  ['61 topics', ['topics'], many(61, { kind: 'general', title: 'T', text: 'T' })],
  ['41 groups', ['groups'], many(41, GROUP)],
  ['21 goals', ['goals'], many(21, { title: 'G' })],
  ['no evaluation', ['evaluation'], undefined],
] as const)('both refuse %s', (_, path, value) => {
  expect(outcomes(changed(sample, path as Path, value))).toEqual({ core: false, schema: false });
});

test.each([
  ['no course', ['course'], undefined],
  ['no past sessions', ['past'], undefined],
  ['40 groups', ['groups'], many(40, GROUP)],
  ['a day until midnight', ['rhythms', 'room', 'end'], 1440],
] as const)('both accept %s', (_, path, value) => {
  expect(outcomes(changed(sample, path as Path, value))).toEqual({ core: true, schema: true });
});

test('the JSON Schema says its draft, its address and what it is about, and the caps', () => {
  const schema = academyJsonSchema() as unknown as { readonly properties: Record<string, unknown> };
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'academy.schema.json', required: ['schema', 'id', 'language', 'title', 'rhythms', 'people', 'evaluation'] });
  expect(schema.properties).toMatchObject({ topics: { type: 'array', maxItems: 60 }, sessions: { maxItems: 400 }, methods: { maxItems: 100 }, groups: { maxItems: 40 }, goals: { maxItems: 20 } });
  expect(JSON.stringify(schema)).toContain('"multipleOf":15');
});

function outcomes(json: unknown): { core: boolean; schema: boolean } {
  return { core: isRead(json), schema: v.safeParse(academySchema, json).success };
}

function isRead(json: unknown): boolean {
  try {
    readCatalogue(json);
    return true;
  } catch {
    return false;
  }
}
