import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { CourseError, readCourse } from '../src/index.js';
import { course, question } from './sample-course.js';

/** The sample with one place changed; `undefined` takes it out. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(course) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() as string;
  const at = keys.reduce((place, key) => place[key] as Record<string, unknown>, copy);
  at[last] = value;
  return JSON.parse(JSON.stringify(copy));
}

function refusal(json: unknown): { code: string; place: string } | undefined {
  try {
    readCourse(json);
  } catch (error) {
    if (error instanceof CourseError) return { code: error.code, place: error.place };
    throw error;
  }
  return undefined;
}

function nested(depth: number): unknown {
  return Array.from({ length: depth }).reduce((child) => ({ type: 'quote', children: [child] }), { type: 'paragraph', children: ['deep'] } as unknown);
}

const option = (id: string, correct: boolean) => ({ id, text: 'Words', correct, feedback: 'A reason.' });

afterEach(() => expect(({} as { polluted?: unknown }).polluted).toBeUndefined());

describe('a course', () => {
  test('is read as it was written', () => expect(readCourse(JSON.parse(JSON.stringify(course)))).toEqual(course));

  test('is read again as the same', () => expect(readCourse(readCourse(course))).toEqual(readCourse(course)));

  test('leaves out what is not known, at every level', () => {
    const text = JSON.stringify(course).replaceAll('"id":', '"onclick":"alert(1)","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":');
    expect(readCourse(JSON.parse(text))).toEqual(course);
  });

  test('does not take what only a prototype says', () => expect(refusal(JSON.parse(`{"__proto__":${JSON.stringify(course)}}`))).toBeDefined());

  test('may leave out guides, considerations and evidence', () => {
    const lean = readCourse(changed('guides', undefined));
    expect(lean.guides).toEqual([]);
    expect(readCourse(changed('modules.0.sections.0.considerations', undefined)).modules[0]?.sections[0]?.considerations).toEqual([]);
  });

  test('may leave out how its minutes come about, and examples', () => {
    expect(readCourse(changed('modules.0.time', undefined)).modules[0]).not.toHaveProperty('time');
    expect(readCourse(changed('modules.0.sections.0.examples', undefined)).modules[0]?.sections[0]).not.toHaveProperty('examples');
  });
});

describe('a course is refused, with the place', () => {
  test.each<[string, unknown, string]>([
    ['schema', 0, 'schema'],
    ['schema', '1', 'schema'],
    ['id', 'Not A Slug', 'id'],
    ['id', '__proto__', 'id'],
    ['title', '  ', 'title'],
    ['title', ['x'], 'title'],
    ['language', undefined, 'language'],
    ['modules', {}, 'modules'],
    ['modules', Array(501).fill(0), 'modules'],
    ['modules.0', null, 'modules[0]'],
    ['modules.0.minutes', '45', 'modules[0].minutes'],
    ['modules.0.minutes', null, 'modules[0].minutes'],
    ['modules.0.origin', 'theirs', 'modules[0].origin'],
    ['modules.0.introduction', 7, 'modules[0].introduction'],
    ['modules.0.introduction', 'x'.repeat(20_001), 'modules[0].introduction'],
    ['modules.0.introduction', [{ type: 'html', children: ['<b>'] }], 'modules[0].introduction[0].type'],
    ['modules.0.introduction', [{ type: 'paragraph', children: [{ type: 'image', children: [] }] }], 'modules[0].introduction[0].children[0].type'],
    ['modules.0.sections.0.id', '', 'modules[0].sections[0].id'],
    ['modules.0.sections.0.reading.from', null, 'modules[0].sections[0].reading.from'],
    ['modules.0.sections.0.reading.href', 'javascript:alert(1)', 'modules[0].sections[0].reading.href'],
    ['modules.0.sections.0.considerations.0.prompt', '', 'modules[0].sections[0].considerations[0].prompt'],
    ['modules.0.quiz', [], 'modules[0].quiz'],
    ['modules.0.quiz.questions.0.options', [option('a', true), option('b', true)], 'modules[0].quiz.questions[0].options'],
    ['modules.0.quiz.questions.0.options', [option('a', false), option('b', false)], 'modules[0].quiz.questions[0].options'],
    ['modules.0.quiz.questions.0.options', [option('a', true), option('a', false)], 'modules[0].quiz.questions[0].options'],
    ['modules.0.quiz.questions.0.options.0.feedback', undefined, 'modules[0].quiz.questions[0].options[0].feedback'],
    ['modules.0.quiz.questions.0.evidence.0.href', 'data:text/html,x', 'modules[0].quiz.questions[0].evidence[0].href'],
    ['modules.0.quiz.questions.0.evidence.0.kind', 'toString', 'modules[0].quiz.questions[0].evidence[0].kind'],
    ['modules.0.time', 45, 'modules[0].time'],
    ['modules.0.time.guide', '15', 'modules[0].time.guide'],
    ['modules.0.time.reflection', undefined, 'modules[0].time.reflection'],
    ['modules.0.sections.0.examples', {}, 'modules[0].sections[0].examples'],
    ['modules.0.sections.0.examples.0.id', 'Lublin', 'modules[0].sections[0].examples[0].id'],
    ['modules.0.sections.0.examples.0.place', ' ', 'modules[0].sections[0].examples[0].place'],
    ['modules.0.sections.0.examples.0.year', 2014, 'modules[0].sections[0].examples[0].year'],
    ['modules.0.sections.0.examples.0.known', 'hearsay', 'modules[0].sections[0].examples[0].known'],
    ['modules.0.sections.0.examples.0.text', 7, 'modules[0].sections[0].examples[0].text'],
    ['modules.0.sections.0.examples.0.source', 'https://example.org/', 'modules[0].sections[0].examples[0].source'],
    ['modules.0.sections.0.examples.0.source.href', 'javascript:alert(1)', 'modules[0].sections[0].examples[0].source.href'],
    ['guides.0.editions.0.address', '//evil.example/', 'guides[0].editions[0].address'],
    ['guides.0.editions.0.format', 'exe', 'guides[0].editions[0].format'],
    ['guides.0.editions.0.pdfOffset', 'two', 'guides[0].editions[0].pdfOffset'],
    ['modules.1', course.modules[0], 'modules'],
    ['guides.1', course.guides[0], 'guides'],
    ['modules.0.sections.1', course.modules[0]?.sections[0], 'modules[0].sections'],
    ['modules.0.sections.0.considerations.1', course.modules[0]?.sections[0]?.considerations[0], 'modules[0].sections[0].considerations'],
    ['modules.0.quiz.questions.1', question, 'modules[0].quiz.questions'],
  ])('%s = %j', (path, value, place) => expect(refusal(changed(path, value))).toEqual({ code: 'not-a-course', place }));

  test.each([null, undefined, 7, 'course', [], true, {}])('%j instead of one', (json) => expect(refusal(json)?.code).toBe('not-a-course'));

  test('of a later schema, by that name', () => expect(refusal(changed('schema', 2))).toEqual({ code: 'newer-schema', place: 'schema' }));

  test('with a link to a script in its text', () => {
    const link = { type: 'link', href: 'javascript:alert(1)', children: ['x'] };
    expect(refusal(changed('modules.0.introduction', [{ type: 'paragraph', children: [link] }]))?.place).toBe('modules[0].introduction[0].children[0].href');
  });

  test('with text nested too deep, however deep', () => {
    expect(refusal(changed('modules.0.introduction', [nested(8)]))).toBeUndefined();
    for (const depth of [20, 1000]) expect(refusal(changed('modules.0.introduction', [nested(depth)]))?.code).toBe('not-a-course');
  });

  test('with any part taken away or replaced: a named refusal, or a course', () => {
    const replacements = fc.constantFrom(null, 0, -1, '', 'x', [], {}, [[]], { type: 'paragraph' }, true, 1e308);
    const paths = fc.constantFrom(...pathsOf(course));
    fc.assert(
      fc.property(paths, replacements, (path, value) => {
        const json = changed(path, value);
        if (refusal(json) === undefined) expect(readCourse(readCourse(json))).toEqual(readCourse(json));
      }),
      { numRuns: 200 },
    );
  });
});


function pathsOf(json: unknown, path = ''): string[] {
  if (typeof json !== 'object' || json === null) return [path];
  const inner = Object.entries(json).flatMap(([key, value]) => pathsOf(value, path ? `${path}.${key}` : key));
  return path ? [path, ...inner] : inner;
}
