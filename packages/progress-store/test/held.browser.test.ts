import { assert } from 'chai';
import { createProgressStore } from '../src/index.js';
import { PATIENT, act, cleanDevice, databases, fullStorage, keysInDatabase, keysInStorage, pause, storageWith, until } from './support.js';

const TOOLS = 'icc:ideas|answered|best|tools|1';

describe('what each side is thought to hold', () => {
  let channelName = '';
  const originals: (() => void)[] = [];
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };

  /** Replaces a method of the browser until the end of the test. */
  function replace<T extends object>(owner: T, name: keyof T & string, value: unknown): void {
    const before = owner[name];
    Object.assign(owner, { [name]: value });
    originals.push(() => Object.assign(owner, { [name]: before }));
  }

  beforeEach(async () => {
    channelName = `held-${Math.random()}`;
    await cleanDevice();
  });
  afterEach(() => {
    for (const restore of originals.splice(0)) restore();
  });

  it('a database that cannot be created has kept nothing', async () => {
    const create = IDBDatabase.prototype.createObjectStore;
    replace(IDBDatabase.prototype, 'createObjectStore', function (this: IDBDatabase, name: string) {
      const objects = create.call(this, name);
      objects.transaction.abort();
      return objects;
    });
    const store = createProgressStore({ channelName, storage: fullStorage(), ...PATIENT });
    assert.equal(await store.record(act('tools')).saved, 'memory');
    assert.equal(store.kept, 'memory');
  });

  it('the same act after another tab forgot it is written anew', async () => {
    const [one, two] = [createProgressStore({ channelName, ...PATIENT }), createProgressStore({ channelName, ...PATIENT })];
    await Promise.all([one.ready, two.record(act('tools')).saved]);
    await one.forget();
    await until(() => two.facts().length === 0);
    await pause(50);
    await two.record(act('tools')).saved;
    assert.deepEqual([keysInStorage(), await keysInDatabase()], [[TOOLS], [TOOLS]]);
  });

  it('what another copy told is not written once more', async () => {
    const written: string[] = [];
    const storage = storageWith({
      setItem(name, value) {
        written.push(name);
        localStorage.setItem(name, value);
      },
    });
    const [one, two] = [createProgressStore({ channelName, ...PATIENT }), createProgressStore({ channelName, storage, ...PATIENT })];
    await Promise.all([one.ready, two.ready]);
    await one.record(act('tools')).saved;
    await until(() => two.facts().length === 1);
    await two.record(act('rules')).saved;
    assert.deepEqual(written, ['tessera:icc:ideas|answered|best|rules|2']);
  });

  it('one note too large keeps no later act from being kept', async () => {
    const storage = storageWith({ setItem: (name, value) => (value.length > 9 ? full() : localStorage.setItem(name, value)) });
    const store = createProgressStore({ channelName, storage, indexedDB: null });
    await store.ready;
    assert.equal(await store.record(act('1a2b', { kind: 'noted', text: 'x'.repeat(99) })).saved, 'memory');
    assert.equal(await store.record(act('tools')).saved, 'device');
    assert.equal(keysInStorage().length, 1);
  });

  it('is kept again as soon as an act found room after the note that did not', async () => {
    const storage = storageWith({ setItem: (name, value) => (value.length > 9 ? full() : localStorage.setItem(name, value)) });
    const store = createProgressStore({ channelName, storage, indexedDB: null });
    await store.ready;
    await store.record(act('1a2b', { kind: 'noted', text: 'x'.repeat(99) })).saved;
    assert.equal(store.kept, 'memory');
    await store.record(act('tools')).saved;
    assert.equal(store.kept, 'device');
  });

  it('what IndexedDB refuses keeps no later act from it', async () => {
    const { put } = IDBObjectStore.prototype;
    replace(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, row: { text?: string }, key: string) {
      return row.text ? full() : put.call(this, row, key);
    });
    const store = createProgressStore({ channelName, storage: null, ...PATIENT });
    await store.ready;
    assert.equal(await store.record(act('1a2b', { kind: 'noted', text: 'words' })).saved, 'memory');
    assert.equal(await store.record(act('rules')).saved, 'device');
    assert.deepEqual([store.kept, await keysInDatabase()], ['device', ['icc:ideas|answered|best|rules|2']]);
  });

  it('the same act is written anew though its first write was still under way when it was forgotten', async () => {
    const store = createProgressStore({ channelName, ...PATIENT });
    await store.ready;
    const first = store.record(act('tools')).saved;
    await store.forget();
    await first;
    await store.record(act('tools')).saved;
    assert.deepEqual([keysInStorage(), await keysInDatabase()], [[TOOLS], [TOOLS]]);
  });

  it('an act whose ids cannot be read back stays in memory and stores nothing', async () => {
    const store = createProgressStore({ channelName, ...PATIENT });
    await store.ready;
    assert.equal(await store.record(act('tools', { course: 'Not a slug' })).saved, 'memory');
    assert.deepEqual([store.facts().length, localStorage.length, await databases()], [1, 0, []]);
  });

  describe('back from the back/forward cache', () => {
    const back = () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

    it('what no side had room for stays in memory', async () => {
      const store = createProgressStore({ channelName, storage: fullStorage(), ...PATIENT });
      await store.ready;
      replace(IDBObjectStore.prototype, 'put', full);
      assert.equal(await store.record(act('tools')).saved, 'memory');
      back();
      await pause(100);
      assert.equal(store.facts().length, 1);
      assert.equal(store.kept, 'memory');
    });

    it('what is recorded while it reads stays', async () => {
      const store = createProgressStore({ channelName, ...PATIENT });
      await store.record(act('tools')).saved;
      back();
      await store.record(act('rules')).saved;
      await pause(100);
      assert.equal(store.facts().length, 2);
    });
  });
});
