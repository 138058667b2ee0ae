// A page of its own: its faults reach whoever listens.
import { assert } from 'chai';
import { createProgressStore, type ProgressStore } from '../src/index.js';
import { PATIENT, act, cleanDevice, fullStorage, hangingDatabase, keysInDatabase, keysInStorage, openRaw, pause, putRaw, settled, storageWith, until } from './support.js';

const TOOLS = 'icc:ideas|answered|best|tools|1';

/** Takes something of the browser's away until the end of the test. */
const restores: (() => void)[] = [];
function replace<T extends object>(owner: T, name: keyof T, descriptor: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...descriptor });
  restores.push(() => (before ? Object.defineProperty(owner, name, before) : Reflect.deleteProperty(owner, name)));
}

const refused = {
  get: () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
};

function timesTold(store: ProgressStore): () => number {
  let told = 0;
  store.subscribe(() => (told += 1));
  return () => told;
}

describe('faults of the device', () => {
  let channelName = '';

  beforeEach(async () => {
    channelName = `faults-${Math.random()}`;
    await cleanDevice();
  });
  afterEach(() => {
    for (const restore of restores.splice(0)) restore();
  });

  it('storage refused altogether: memory, told once, and everything goes on', async () => {
    replace(window, 'localStorage', refused);
    replace(window, 'indexedDB', refused);
    const store = createProgressStore({ channelName });
    const told = timesTold(store);
    await store.ready;
    assert.deepEqual([store.kept, told()], ['memory', 1]);
    assert.equal(await store.record(act('tools')).saved, 'memory');
    assert.deepEqual([store.facts().length, told()], [1, 2]);
    assert.deepEqual(await store.import([{ ...act('rules'), n: 2 }]), { added: 1, kept: 'memory' });
    await store.forget();
    assert.deepEqual(store.facts(), []);
  });

  it('no storage in this browser at all', async () => {
    const store = createProgressStore({ channelName, storage: null, indexedDB: null });
    assert.equal(await store.record(act('tools')).saved, 'memory');
    assert.equal(store.kept, 'memory');
  });

  it('localStorage refused: IndexedDB keeps', async () => {
    replace(window, 'localStorage', refused);
    const store = createProgressStore({ channelName, ...PATIENT });
    assert.equal(await store.record(act('tools')).saved, 'device');
    assert.equal(store.kept, 'device');
    const next = createProgressStore({ channelName, ...PATIENT });
    await next.ready;
    assert.equal(next.facts().length, 1);
  });

  it('localStorage really full: IndexedDB keeps, and what others stored stays', async () => {
    // Chromium's limit: 5 Mi characters of keys and values.
    localStorage.setItem('other', 'x'.repeat(5 * 1024 * 1024 - 'other'.length));
    assert.throws(() => localStorage.setItem('x', ''));
    const before = localStorage.getItem('other')?.length;
    const store = createProgressStore({ channelName, ...PATIENT });
    assert.equal(await store.record(act('tools')).saved, 'device');
    assert.deepEqual([keysInStorage(), await keysInDatabase(), localStorage.getItem('other')?.length], [[], [TOOLS], before]);
  });

  it('localStorage full, IndexedDB missing: memory from then on, and device again once there is room', async () => {
    const changes: Partial<Storage> = {};
    const store = createProgressStore({ channelName, storage: storageWith(changes), indexedDB: null });
    const told = timesTold(store);
    assert.equal(store.kept, 'device');
    changes.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    assert.equal(await store.record(act('tools')).saved, 'memory');
    assert.equal(store.kept, 'memory');
    const before = told();
    await store.record(act('rules')).saved;
    assert.equal(told(), before + 1, 'that it is kept in memory is told once, not with each act');
    delete changes.setItem;
    assert.equal(await store.record(act('other')).saved, 'device');
    assert.deepEqual([store.kept, keysInStorage().length], ['device', 3]);
  });

  it('a localStorage that takes everything and keeps nothing', async () => {
    const silent = storageWith({ setItem: () => undefined });
    assert.equal(await createProgressStore({ channelName, storage: silent, indexedDB: null }).record(act('tools')).saved, 'memory');
  });

  it('a localStorage that answers null for what it lists', async () => {
    localStorage.setItem(`tessera:${TOOLS}`, '');
    const store = createProgressStore({ channelName, storage: storageWith({ getItem: () => null }), ...PATIENT });
    assert.deepEqual(store.facts(), []);
    assert.equal(await store.record(act('rules')).saved, 'device');
  });

  it('IndexedDB that never answers: given up in time, localStorage keeps', async () => {
    const store = createProgressStore({ channelName, indexedDB: hangingDatabase, timeout: 30 });
    await store.ready;
    const { saved } = store.record(act('tools'));
    assert.deepEqual(keysInStorage(), [TOOLS]);
    assert.equal(await saved, 'device');
    await store.forget();
    assert.deepEqual(keysInStorage(), []);
  });

  it('IndexedDB that never answers and no localStorage: memory, told once', async () => {
    const store = createProgressStore({ channelName, indexedDB: hangingDatabase, storage: null, timeout: 30 });
    const told = timesTold(store);
    await store.ready;
    assert.deepEqual([store.kept, told()], ['memory', 1]);
    assert.equal(await store.record(act('tools')).saved, 'memory');
    assert.equal(told(), 2);
  });

  it('waits two seconds for IndexedDB unless told otherwise', async () => {
    const delays: unknown[] = [];
    const { setTimeout } = window;
    const value = (handler: TimerHandler, delay?: number) => {
      delays.push(delay);
      return setTimeout(handler, delay);
    };
    replace(window, 'setTimeout', { value, writable: true });
    const before = performance.now();
    await createProgressStore({ channelName, indexedDB: hangingDatabase }).ready;
    // How long it really took is up to the machine, but never less.
    assert.isAbove(performance.now() - before, 1900);
    assert.deepEqual(delays.filter((delay) => Number(delay) > 1000), [2000]);
  });

  it('IndexedDB that answers late is joined, and keeps again', async () => {
    await putRaw({ 'icc:ideas|read|first|yes|3': {} });
    const blocking = await openRaw();
    const upgrade = indexedDB.open('tessera', 2);
    const store = createProgressStore({ channelName, storage: null, timeout: 50 });
    await store.ready;
    assert.equal(store.kept, 'memory');
    assert.equal(await store.record(act('tools')).saved, 'memory');
    blocking.close();
    (await settled(upgrade)).close();
    await until(() => store.facts().length === 2);
    await until(() => store.kept === 'device');
    await until(async () => (await keysInDatabase()).includes(TOOLS));
  });

  it('a transaction that aborts: memory, and no uncaught error', async () => {
    replace(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore) {
        this.transaction.abort();
      },
    });
    const store = createProgressStore({ channelName, storage: fullStorage() });
    assert.equal(await store.record(act('tools')).saved, 'memory');
    assert.deepEqual([store.kept, store.facts().length], ['memory', 1]);
  });

  it('a database of this name that is not ours', async () => {
    const request = indexedDB.open('tessera', 3);
    request.onupgradeneeded = () => request.result.createObjectStore('theirs');
    (await settled(request)).close();
    const store = createProgressStore({ channelName });
    assert.equal(await store.record(act('tools')).saved, 'device');
    assert.deepEqual(keysInStorage(), [TOOLS]);
  });

  it('damaged, foreign and later keys are ignored and left as they are', async () => {
    const others = {
      theme: 'dark',
      'tessera:': '',
      'tessera:broken': '{"a":',
      'tessera:icc:ideas|sketched|plan|x|1': 'of a later version',
      'tessera:icc:ideas|answered|best|tools|0x9': '',
      'tessera:icc:ideas|answered|best|%E0%A4%A|1': '',
      'tessera:__proto__:ideas|answered|best|tools|1': '',
    };
    for (const [key, value] of Object.entries(others)) localStorage.setItem(key, value);
    localStorage.setItem(`tessera:${TOOLS}`, '');
    const store = createProgressStore({ channelName, ...PATIENT });
    await store.record(act('rules')).saved;
    assert.deepEqual(store.facts().map((fact) => fact.detail), ['tools', 'rules']);
    for (const [key, value] of Object.entries(others)) assert.equal(localStorage.getItem(key), value);
  });

  it('damaged rows of IndexedDB are ignored and left as they are', async () => {
    await putRaw({ [TOOLS]: {}, 'icc:ideas|answered|best|rules|2': 7, 'icc:ideas|noted|where|x|3': { text: [] }, broken: {}, 'icc:ideas|sketched|plan|x|4': {} });
    const store = createProgressStore({ channelName, ...PATIENT });
    await store.ready;
    assert.deepEqual(store.facts().map((fact) => fact.detail), ['tools']);
    await store.record(act('late')).saved;
    assert.equal((await keysInDatabase()).length, 6);
  });

  it('a listener that fails keeps neither the act nor the others from being served', async () => {
    const errors: unknown[] = [];
    replace(globalThis, 'reportError', { value: (error: unknown) => errors.push(error) });
    const store = createProgressStore({ channelName });
    await store.ready;
    store.subscribe(() => {
      throw new Error('theirs');
    });
    const told = timesTold(store);
    assert.equal(await store.record(act('tools')).saved, 'device');
    await pause(0);
    assert.deepEqual([told(), errors.length], [1, 1]);
  });
});
