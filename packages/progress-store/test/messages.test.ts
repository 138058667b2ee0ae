import { describe, expect, test } from 'vitest';
import { createProgressStore } from '../src/index.js';
import { inTime } from '../src/in-time.js';
import { readMessage } from '../src/tabs.js';

const key = 'icc:ideas|noted|where|1a2b|1';

describe('a message', () => {
  test('of facts', () => {
    expect(readMessage({ type: 'facts', facts: [{ key, text: 'words' }] })).toMatchObject({ type: 'facts', facts: [{ id: 'where', text: 'words', n: 1 }] });
  });

  test('of facts: damaged ones are left out', () => {
    expect(readMessage({ type: 'facts', facts: [null, 7, {}, { key: 'x' }, { key, text: 7 }] })).toEqual({ type: 'facts', facts: [] });
  });

  test.each([{ type: 'forgotten' }, { type: 'forgotten', course: 'icc' }])('%j', (message) => expect(readMessage({ ...message, more: 1 })).toEqual(message));

  test.each([undefined, null, 'facts', 7, [], {}, { type: 'facts' }, { type: 'facts', facts: 'x' }, { type: 'forgotten', course: '' }, { type: 'forgotten', course: ['icc'] }, { type: 'removed', fact: { key } }])(
    '%j is none',
    (data) => expect(readMessage(data)).toBeUndefined(),
  );
});

describe('waiting in time', () => {
  const never = new Promise<number>(() => undefined);

  test('gives the value', async () => expect(await inTime(Promise.resolve(7), 1000, () => expect.unreachable())).toBe(7));

  test('gives up, and says so once', async () => {
    let late = 0;
    expect(await inTime(never, 5, () => (late += 1))).toBeUndefined();
    expect(late).toBe(1);
  });
});

test('where there is no browser, everything works in memory', async () => {
  const store = createProgressStore({ channelName: 'in-node' });
  expect(await store.record({ course: 'icc', module: 'ideas', kind: 'read', id: 'first', detail: 'yes' }).saved).toBe('memory');
  expect([store.kept, store.facts().length]).toEqual(['memory', 1]);
});
