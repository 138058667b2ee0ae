import { describe, expect, test } from 'vitest';
import type { Fact } from '@tessera-learning/core';
import { createProgressStore } from '../src/index.js';
import { hear } from '../src/tabs.js';

const key = 'icc:ideas|noted|where|1a2b|1';

/** What reaches the store of a message. */
function heard(data: unknown): unknown[] {
  const calls: unknown[] = [];
  hear(data, {
    onFacts: (facts: Fact[]) => calls.push(['facts', facts]),
    onForgotten: (prefix) => {
      calls.push(['forgotten', prefix]);
      return Promise.resolve();
    },
    onRemoved: (removed) => calls.push(['removed', removed]),
  });
  return calls;
}

describe('a message', () => {
  test('of facts', () => {
    const fact = { course: 'icc', module: 'ideas', kind: 'noted', id: 'where', detail: '1a2b', n: 1, text: 'words' };
    expect(heard({ type: 'facts', facts: [{ key, text: 'words' }] })).toEqual([['facts', [fact]]]);
  });

  test('of facts: damaged ones are left out, the whole ones are heard', () => {
    const damaged = [null, 7, {}, { key: 'x' }, { key: [key] }, { key, text: 7 }, { key: `${key}x` }, { key: 'Not a slug:ideas|read|first|yes|1' }];
    expect(heard({ type: 'facts', facts: damaged })).toEqual([['facts', []]]);
    expect(heard({ type: 'facts', facts: [...damaged, { key }] })).toMatchObject([['facts', [{ id: 'where' }]]]);
  });

  test('of forgetting, of one course or all; what else it says is passed over', () => {
    expect(heard({ type: 'forgotten', prefix: '', more: 1 })).toEqual([['forgotten', '']]);
    expect(heard({ type: 'forgotten', prefix: 'icc:', more: 1 })).toEqual([['forgotten', 'icc:']]);
  });

  test.each([
    undefined, null, 'facts', 7, [], {}, { type: 'facts' }, { type: 'facts', facts: 'x' }, { type: 'facts', facts: { 0: { key } } },
    { type: 'forgotten' }, { type: 'forgotten', prefix: null }, { type: 'forgotten', prefix: ['icc:'] }, { type: 'forgotten', course: 'icc' },
    { type: 'removed', fact: { key } },
  ])('%j is none', (data) => expect(heard(data)).toEqual([]));
});

test('where there is no browser, everything works in memory', async () => {
  const store = createProgressStore({ channelName: 'in-node' });
  expect(await store.record({ course: 'icc', module: 'ideas', kind: 'read', id: 'first', detail: 'yes' }).saved).toBe('memory');
  expect([store.kept, store.facts().length]).toEqual(['memory', 1]);
});
