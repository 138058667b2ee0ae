import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_N, factKey, readFact, type Fact } from '../src/index.js';
import { fact } from './arbitraries.js';

describe('a fact key', () => {
  test('says everything but the words of a note', () => {
    const answered: Fact = { course: 'icc', module: 'ideas', kind: 'answered', id: 'best-tool', detail: 'tools', n: 12 };
    expect(factKey(answered)).toBe('icc:ideas|answered|best-tool|tools|12');
  });

  test('is read back as the same fact', () => {
    fc.assert(fc.property(fact, (each) => void expect(readFact(factKey(each), each.text)).toEqual(each)));
  });

  test('holds any detail, whatever marks are in it', () => {
    const detail = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(fc.property(fact, detail, (each, any) => void expect(readFact(factKey({ ...each, detail: any }))?.detail).toBe(any)));
  });

  test('is different for different facts', () => {
    fc.assert(fc.property(fact, fact, (a, b) => void expect(factKey(a) === factKey(b)).toBe(JSON.stringify(a) === JSON.stringify(b))));
  });

  test('is refused in every shortened form, except where digits are cut from its clock', () => {
    const key = 'icc:ideas|answered|best-tool|tools|12';
    const readable = [...key].map((_, end) => key.slice(0, end)).filter((part) => readFact(part));
    expect(readable).toEqual(['icc:ideas|answered|best-tool|tools|1']);
  });

  test('never throws, and never reads one key as another', () => {
    const pieces = fc.constantFrom('icc', ':', '|', 'answered', '1', '%', '%2', '%41', ' ', 'é', '__proto__', '');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const key = parts.join('');
        const found = readFact(key);
        if (found) expect(factKey(found)).toBe(key);
      }),
    );
  });
});

describe.each([
  ['empty', ''],
  ['another app’s', 'theme'],
  ['of a later kind', 'icc:ideas|sketched|plan|x|1'],
  ['without a module', 'icc|answered|q|a|1'],
  ['with three names in front', 'icc:ideas:more|answered|q|a|1'],
  ['with a part too many', 'icc:ideas|answered|q|a|1|2'],
  ['with capitals', 'ICC:ideas|answered|q|a|1'],
  ['with a prototype for a name', '__proto__:ideas|answered|q|a|1'],
  ['with a broken escape', 'icc:ideas|answered|q|%E0%A4%A|1'],
  ['with an escape that was not needed', 'icc:ideas|answered|q|%61|1'],
  ['with clock 0', 'icc:ideas|answered|q|a|0'],
  ['with a negative clock', 'icc:ideas|answered|q|a|-1'],
  ['with leading zeros', 'icc:ideas|answered|q|a|01'],
  ['with a fraction', 'icc:ideas|answered|q|a|1.5'],
  ['with an exponent', 'icc:ideas|answered|q|a|1e3'],
  ['with a clock too large to count', `icc:ideas|answered|q|a|${LARGEST_N + 1}`],
  ['with white space', ' icc:ideas|answered|q|a|1'],
  ['with an id too long', `icc:ideas|answered|${'q'.repeat(65)}|a|1`],
])('a key %s', (_, key) => {
  test('is no fact', () => expect(readFact(key)).toBeUndefined());
});

test('the largest clock can be read back', () => {
  expect(readFact(`icc:ideas|answered|q|a|${LARGEST_N}`)?.n).toBe(LARGEST_N);
});
