import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING, completionOf, progressOf, readItems, together, type Fact, type FactKind } from '../src/index.js';
import { facts } from './arbitraries.js';

const ITEMS = ['read:first', 'answered:best', 'watched:welcome', 'noted:where'];
const act = (kind: FactKind, id: string, detail: string, n = 1): Fact => ({ course: 'icc', module: 'ideas', kind, id, detail, n });
const states = (some: readonly Fact[]) => completionOf(progressOf(some), 'icc', 'ideas', ITEMS).steps.map((step) => step.state);

describe('a step', () => {
  test.each<[string, Fact[], string[]]>([
    ['nothing', [], ['open', 'open', 'open', 'open']],
    ['a section read', [act('read', 'first', 'yes')], ['done', 'open', 'open', 'open']],
    ['a section read, then taken back', [act('read', 'first', 'yes'), act('read', 'first', 'no', 2)], ['open', 'open', 'open', 'open']],
    ['any answer', [act('answered', 'best', 'wrong-one')], ['open', 'done', 'open', 'open']],
    ['a part of a video', [act('watched', 'welcome', '0-50/100')], ['open', 'open', 'begun', 'open']],
    ['90 % of a video, in parts', [act('watched', 'welcome', '0-50/100'), act('watched', 'welcome', '40-90/100', 2)], ['open', 'open', 'done', 'open']],
    ['a note', [act('noted', 'where', '1a2b')], ['open', 'open', 'open', 'done']],
    ['another module', [{ ...act('read', 'first', 'yes'), module: 'other' }], ['open', 'open', 'open', 'open']],
    ['another course', [{ ...act('read', 'first', 'yes'), course: 'other' }], ['open', 'open', 'open', 'open']],
  ])('after %s', (_, some, expected) => expect(states(some)).toEqual(expected));
});

describe('completion', () => {
  test('is open without steps, and never done by having none', () => {
    expect(completionOf(NOTHING, 'icc', 'ideas', [])).toEqual({ steps: [], done: 0, total: 0, state: 'open' });
  });

  test('is begun by one step and done by all', () => {
    const items = ['read:first', 'answered:best'];
    const of = (some: Fact[]) => completionOf(progressOf(some), 'icc', 'ideas', items);
    expect(of([act('read', 'first', 'yes')])).toMatchObject({ state: 'begun', done: 1, total: 2 });
    expect(of([act('read', 'first', 'yes'), act('answered', 'best', 'tools')])).toMatchObject({ state: 'done', done: 2 });
  });

  test('is begun by a video that is not yet seen to its end', () => {
    expect(completionOf(progressOf([act('watched', 'welcome', '0-5/100')]), 'icc', 'ideas', ITEMS)).toMatchObject({ state: 'begun', done: 0 });
  });

  test('counts between none and all of its steps', () => {
    const items = ['read:a', 'answered:b', 'watched:x9', 'noted:two-words'];
    fc.assert(
      fc.property(facts, (some) => {
        const { done, total, state, steps } = completionOf(progressOf(some), 'a', 'a', items);
        expect(done).toBe(steps.filter((step) => step.state === 'done').length);
        expect([total, state === 'done']).toEqual([4, done === 4]);
      }),
    );
  });

  test('of parts is that of their steps together', () => {
    const part = completionOf(progressOf([act('read', 'first', 'yes')]), 'icc', 'ideas', ['read:first']);
    expect(together([part, completionOf(NOTHING, 'icc', 'ideas', ['answered:best'])])).toMatchObject({ done: 1, total: 2, state: 'begun' });
  });
});

test.each<[string | null | undefined, string[]]>([
  [null, []],
  [undefined, []],
  ['', []],
  [' read:a\n answered:b-2 ', ['read:a', 'answered:b-2']],
  ['read:a read: :b Read:x javascript:alert(1) read:a|b', ['read:a']],
])('items %j are read as %j', (text, items) => expect(readItems(text)).toEqual(items));
