import { expect, test, vi } from 'vitest';
import { createProgressStore } from '../src/index.js';

/** As when the connection breaks before the second part of the code has come. */
vi.mock('../src/device.js', () => {
  throw new Error('not arrived');
});

const key = 'tessera:icc:ideas|read|first|yes|1';
const first = { course: 'icc', module: 'ideas', kind: 'read', id: 'first', detail: 'yes' } as const;

/** Lists its keys as its own, as a browser's does. */
function plainStorage(): Storage {
  const methods = {
    getItem(this: Record<string, string>, name: string) {
      return this[name] ?? null;
    },
    setItem(this: Record<string, string>, name: string, value: string) {
      this[name] = value;
    },
    removeItem(this: Record<string, string>, name: string) {
      Reflect.deleteProperty(this, name);
    },
  };
  return Object.create(methods) as Storage;
}

test('localStorage keeps, and forgets', async () => {
  const storage = plainStorage();
  const store = createProgressStore({ storage });
  const { saved } = store.record(first);
  expect(Object.keys(storage)).toEqual([key]);
  await store.ready;
  expect([await saved, store.kept]).toEqual(['device', 'device']);
  expect(await store.import([{ ...first, id: 'second', n: 2 }])).toEqual({ added: 1, kept: 'device' });
  await store.forget('icc');
  expect([Object.keys(storage), store.facts()]).toEqual([[], []]);
});

test('the very same act after forgetting is written anew', async () => {
  const storage = plainStorage();
  const store = createProgressStore({ storage });
  await store.record(first).saved;
  await store.forget();
  expect(await store.record(first).saved).toBe('device');
  expect(Object.keys(storage)).toEqual([key]);
});

test('without localStorage: memory, told once', async () => {
  const store = createProgressStore({ storage: null });
  let told = 0;
  store.subscribe(() => (told += 1));
  await store.ready;
  expect([store.kept, told]).toEqual(['memory', 1]);
  expect(await store.record(first).saved).toBe('memory');
  expect([store.facts().length, told]).toEqual([1, 2]);
});
