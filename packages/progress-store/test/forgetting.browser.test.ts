import { factKey } from '@tessera-learning/core';
import { assert } from 'chai';
import { createProgressStore } from '../src/index.js';
import { forget } from '../src/lean.js';
import { PATIENT, act, cleanDevice, databases, hangingDatabase, keysInDatabase, keysInStorage, pause, until } from './support.js';

const OTHER = 'other:m|read|s|yes|2';

describe('forgetting', () => {
  let channelName = '';
  const tab = () => createProgressStore({ channelName, ...PATIENT });

  /** Two tabs that both know a fact of each of two courses. */
  async function twoTabs() {
    const [one, two] = [tab(), tab()];
    await one.record(act('tools')).saved;
    await one.record(act('yes', { course: 'other', module: 'm', kind: 'read', id: 's' })).saved;
    await until(() => two.facts().length === 2);
    await two.ready;
    return [one, two] as const;
  }

  beforeEach(async () => {
    channelName = `forgetting-${Math.random()}`;
    await cleanDevice();
  });

  it('everything goes from both sides, with the database, here and in the other tab', async () => {
    const [one, two] = await twoTabs();
    await one.forget();
    assert.deepEqual([one.facts(), keysInStorage(), await databases()], [[], [], []]);
    await until(() => two.facts().length === 0);
    await two.record(act('rules')).saved;
    assert.deepEqual([keysInStorage(), await keysInDatabase()], [['icc:ideas|answered|best|rules|1'], ['icc:ideas|answered|best|rules|1']]);
  });

  it('one course goes, the others stay', async () => {
    const [one, two] = await twoTabs();
    await one.forget('icc');
    assert.deepEqual([keysInStorage(), await keysInDatabase()], [[OTHER], [OTHER]]);
    await until(() => two.facts().length === 1);
    assert.deepEqual([one.facts('icc'), two.facts('icc')], [[], []]);
  });

  it('one step goes, or one fact of it, and its neighbours stay', async () => {
    const [one, two] = await twoTabs();
    const note = { course: 'icc', module: 'ideas', kind: 'noted', id: 'where' } as const;
    const [draft, whole, other] = [one.record({ ...note, detail: 'a', text: 'I' }), one.record({ ...note, detail: 'b', text: 'In' }), one.record({ ...note, id: 'where-else', detail: 'c', text: 'On' })];
    await Promise.all([draft.saved, whole.saved, other.saved]);
    await until(() => two.facts().length === 5);
    const notes = (): string[] => [...keysInStorage()].filter((key) => key.includes('|noted|'));
    await forget(one, factKey(draft.fact));
    assert.deepEqual([notes(), (await keysInDatabase()).length], [[factKey(other.fact), factKey(whole.fact)].sort(), 4]);
    await until(() => two.facts().length === 4);
    await forget(one, 'icc:ideas|noted|where|');
    assert.deepEqual([notes(), (await keysInDatabase()).length], [[factKey(other.fact)], 3]);
    await until(() => two.facts().length === 3);
  });

  it('a fact goes alone, though the key of another begins with the same words', async () => {
    const store = tab();
    const facts = [1, 11].map((n) => ({ ...act('tools'), n }));
    await store.import(facts);
    await forget(store, 'icc:ideas|answered|best|tools|1');
    assert.deepEqual([store.facts().map(({ n }) => n), keysInStorage(), await keysInDatabase()], [[11], ['icc:ideas|answered|best|tools|11'], ['icc:ideas|answered|best|tools|11']]);
  });

  it('takes what this version cannot read, and nothing of other apps', async () => {
    localStorage.setItem('theme', 'dark');
    localStorage.setItem('tessera:theme', 'dark');
    localStorage.setItem('tessera:icc:ideas|sketched|plan|x|1', '');
    localStorage.setItem('tessera:icc-two:ideas|sketched|plan|x|1', '');
    await tab().forget('icc');
    assert.deepEqual(keysInStorage(), ['icc-two:ideas|sketched|plan|x|1', 'theme']);
    await tab().forget();
    assert.deepEqual(Object.keys(localStorage).sort(), ['tessera:theme', 'theme']);
  });

  it('what is recorded meanwhile stays, though it is the very same act', async () => {
    const store = tab();
    await store.record(act('tools')).saved;
    const forgotten = store.forget();
    const { saved } = store.record(act('tools'));
    await forgotten;
    assert.equal(await saved, 'device');
    assert.deepEqual([store.facts().length, keysInStorage().length, (await keysInDatabase()).length], [1, 1, 1]);
  });

  it('a tab that records at the same time keeps only what came after', async () => {
    const [one, two] = await twoTabs();
    const forgotten = one.forget();
    const { fact, saved } = two.record(act('rules'));
    await Promise.all([forgotten, saved]);
    await until(() => one.facts().length <= 1 && two.facts().length <= 1);
    await pause(100);
    assert.deepEqual([...one.facts(), ...two.facts()].filter((each) => each.n !== fact.n), []);
    const next = tab();
    await next.ready;
    assert.deepEqual(next.facts(), two.facts());
    assert.deepEqual(await keysInDatabase(), ['icc:ideas|answered|best|rules|3']);
  });

  it('a fact that reached storage while it was being cleared goes with the rest', async () => {
    const [one, two] = await twoTabs();
    const stray = two.record(act('rules'));
    await stray.saved;
    await one.forget();
    localStorage.setItem('tessera:icc:ideas|answered|best|rules|3', '');
    await until(() => two.facts().length === 0);
    await until(() => keysInStorage().length === 0);
  });

  it('a first look that is still under way does not bring back what goes', async () => {
    await tab().record(act('tools')).saved;
    const store = tab();
    store.subscribe(() => undefined);
    await store.forget();
    await store.ready;
    await pause(20);
    assert.deepEqual([store.facts(), keysInStorage(), await databases()], [[], [], []]);
  });

  it('what is brought back at once is there in every tab', async () => {
    const [one, two] = await twoTabs();
    const facts = one.facts();
    await one.forget();
    await one.import(facts);
    await until(() => two.facts().length === 2);
    await pause(50);
    assert.deepEqual([two.facts().length, keysInStorage().length, (await keysInDatabase()).length], [2, 2, 2]);
  });

  it('works in memory alone', async () => {
    const store = createProgressStore({ channelName, storage: null, indexedDB: null });
    await store.record(act('tools')).saved;
    await store.forget('icc');
    assert.deepEqual(store.facts(), []);
  });

  it('does not wait for ever for IndexedDB', async () => {
    const store = createProgressStore({ channelName, indexedDB: hangingDatabase, timeout: 30 });
    store.record(act('tools'));
    // What hangs may still write one day: nobody is told that all is gone.
    const failed = await store.forget().then(() => false, () => true);
    assert.deepEqual([failed, store.facts(), keysInStorage()], [true, [], []]);
  });
});
