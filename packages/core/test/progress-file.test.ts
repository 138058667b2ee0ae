import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_FILE, factKey, progressOf, readProgressFile, writeProgressFile, type Fact } from '../src/index.js';
import { facts } from './arbitraries.js';

const fact: Fact = { course: 'icc', module: 'ideas', kind: 'noted', id: 'where', detail: '1a2b', n: 3, text: 'By the “river”\n<b>' };
const byKey = (some: Iterable<Fact>) => [...progressOf(some).facts.values()].sort((a, b) => (factKey(a) < factKey(b) ? -1 : 1));
const file = (rows: unknown, more: object = {}) => JSON.stringify({ tessera: 'progress', version: 1, facts: rows, ...more });

describe('a progress file', () => {
  test('brings back what was written', () => {
    fc.assert(fc.property(facts, (some) => void expect(readProgressFile(writeProgressFile(progressOf(some).facts.values()))).toEqual({ facts: byKey(some), skipped: 0 })));
  });

  test('is the same for the same progress, whatever the order', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const rows = [...progressOf(some).facts.values()];
        expect(writeProgressFile([...rows].reverse())).toBe(writeProgressFile(rows));
      }),
    );
  });

  test('keeps its published form', () => {
    expect(JSON.parse(writeProgressFile([fact]))).toEqual({ tessera: 'progress', version: 1, facts: [{ key: 'icc:ideas|noted|where|1a2b|3', text: fact.text }] });
  });

  test('may begin with a byte order mark', () => {
    expect(readProgressFile(`\uFEFF${writeProgressFile([fact])}`)).toEqual({ facts: [fact], skipped: 0 });
  });
});

test('damaged rows are counted, the good ones are kept', () => {
  const good = { key: 'icc:ideas|read|first|yes|1' };
  const damaged = [null, 7, 'x', [], {}, { key: 7 }, { key: 'theme' }, { key: good.key, text: 7 }, { key: `${good.key}|x` }, { __proto__: good }, good];
  expect(readProgressFile(file(damaged))).toMatchObject({ facts: [{ id: 'first', n: 1 }], skipped: damaged.length - 1 });
});

describe('what is no progress file', () => {
  test.each<[string, string, string]>([
    ['empty', '', 'not-json'],
    ['a login page', '<!doctype html><title>Sign in</title>', 'not-json'],
    ['a word', '"x"', 'not-progress'],
    ['null', 'null', 'not-progress'],
    ['a list', '[]', 'not-progress'],
    ['another app’s', '{"version":1,"facts":[]}', 'not-progress'],
    ['without facts', '{"tessera":"progress","version":1}', 'not-progress'],
    ['with facts that are no list', file({}), 'not-progress'],
    ['with a prototype', '{"__proto__":{"tessera":"progress","version":1,"facts":[]}}', 'not-progress'],
    ['of a later version', file([], { version: 2 }), 'newer'],
    ['of a damaged version', file([], { version: null }), 'not-progress'],
    ['too large', `"${'x'.repeat(LARGEST_FILE)}"`, 'too-large'],
    ['deeply nested', '['.repeat(50_000), 'not-json'],
  ])('%s', (_, source, error) => expect(readProgressFile(source)).toEqual({ error }));

  test('cut anywhere, it is refused and never throws', () => {
    const source = writeProgressFile([fact]).trimEnd();
    for (let end = 0; end < source.length; end += 1) expect(readProgressFile(source.slice(0, end))).toEqual({ error: 'not-json' });
  });
});
