import { assert } from 'chai';
import { readProgressFile, writeProgressFile } from '@tessera-learning/core';
import { createProgressStore, progressStore } from '../src/index.js';
import { PATIENT, act, cleanDevice, databases, keysInDatabase, keysInStorage, putRaw, until } from './support.js';

const TOOLS = 'icc:ideas|answered|best|tools|1';

describe('keeping progress', () => {
  let channelName = '';
  const visit = () => createProgressStore({ channelName, ...PATIENT });

  beforeEach(async () => {
    channelName = `keeping-${Math.random()}`;
    await cleanDevice();
  });

  describe('before the learner acts', () => {
    it('stores nothing at all', async () => {
      const store = visit();
      assert.equal(store.progress.facts.size, 0);
      assert.deepEqual([store.facts(), store.kept], [[], 'device']);
      store.subscribe(() => undefined)();
      await store.ready;
      assert.deepEqual(await store.import([]), { added: 0, kept: 'device' });
      assert.equal(localStorage.length, 0);
      assert.deepEqual(await databases(), []);
    });

    it('stores nothing by deleting either, and leaves no database behind', async () => {
      const store = visit();
      await store.forget('icc');
      await store.forget();
      assert.equal(localStorage.length, 0);
      assert.deepEqual(await databases(), []);
    });

    it('does not write back what it finds', async () => {
      await putRaw({ [TOOLS]: {} });
      const store = visit();
      await store.ready;
      assert.deepEqual(store.facts().map((fact) => fact.detail), ['tools']);
      assert.equal(localStorage.length, 0);
    });
  });

  it('writes localStorage in the same task, IndexedDB soon after', async () => {
    const store = visit();
    const { fact, saved } = store.record(act('tools'));
    assert.deepEqual(keysInStorage(), [TOOLS]);
    assert.deepEqual(store.facts(), [fact]);
    assert.equal(await saved, 'device');
    assert.deepEqual(await keysInDatabase(), [TOOLS]);
  });

  it('is there on the next visit, at the first look', async () => {
    const first = visit();
    await first.record(act('tools')).saved;
    await first.record(act('1a2b', { kind: 'noted', id: 'where', text: 'By the river' })).saved;
    const next = visit();
    assert.deepEqual([...next.progress.facts.values()].map((fact) => fact.text), [undefined, 'By the river']);
    assert.equal(next.progress.clock, 2);
  });

  it('keeps a note’s words on both sides', async () => {
    await visit().record(act('1a2b', { kind: 'noted', text: 'By the river' })).saved;
    localStorage.clear();
    const next = visit();
    await next.ready;
    assert.equal(next.facts()[0]?.text, 'By the river');
  });

  it('heals localStorage at the next act, if only IndexedDB was left', async () => {
    await visit().record(act('tools')).saved;
    localStorage.clear();
    const next = visit();
    await next.ready;
    next.record(act('rules'));
    assert.deepEqual(keysInStorage(), ['icc:ideas|answered|best|rules|2', TOOLS]);
  });

  it('heals IndexedDB at the next act, if only localStorage was left', async () => {
    localStorage.setItem(`tessera:${TOOLS}`, '');
    const next = visit();
    await next.ready;
    assert.deepEqual(await databases(), []);
    await next.record(act('rules')).saved;
    assert.deepEqual(await keysInDatabase(), ['icc:ideas|answered|best|rules|2', TOOLS]);
  });

  it('heals both when the act came before IndexedDB had answered', async () => {
    localStorage.setItem(`tessera:${TOOLS}`, '');
    await putRaw({ 'icc:ideas|read|first|yes|1': {} });
    const next = visit();
    next.record(act('rules'));
    await next.ready;
    await until(async () => (await keysInDatabase()).length === 3 && keysInStorage().length === 3);
  });

  it('shows the newest answer, also if it was given before IndexedDB had told of a later clock', async () => {
    await putRaw({ 'icc:ideas|answered|best|rules|7': {} });
    const next = visit();
    next.record(act('tools'));
    await next.ready;
    assert.deepEqual(next.progress.steps.get('icc:ideas|answered|best')?.map((fact) => [fact.detail, fact.n]), [['tools', 1], ['rules', 7], ['tools', 8]]);
    await until(async () => (await keysInDatabase()).length === 3);
  });

  it('counts the clock over all courses and goes on from what it found', async () => {
    localStorage.setItem('tessera:other:m|read|s|yes|41', '');
    const store = visit();
    await store.ready;
    const { fact, saved } = store.record(act('tools'));
    assert.equal(fact.n, 42);
    await saved;
  });

  it('joins a progress file, counts what is new and keeps it on both sides', async () => {
    const store = visit();
    await store.record(act('tools')).saved;
    const source = writeProgressFile([...store.facts(), { ...act('yes', { kind: 'read', id: 'first' }), n: 5 }]);
    const file = readProgressFile(source);
    if ('error' in file) throw new Error(file.error);
    assert.deepEqual(await store.import([...file.facts, ...file.facts]), { added: 1, kept: 'device' });
    assert.deepEqual(await store.import(file.facts), { added: 0, kept: 'device' });
    assert.deepEqual([store.facts('icc').length, store.facts('other').length], [2, 0]);
    assert.deepEqual([keysInStorage(), await keysInDatabase()], [[TOOLS, 'icc:ideas|read|first|yes|5'].sort(), [TOOLS, 'icc:ideas|read|first|yes|5'].sort()]);
  });

  it('tells subscribers once for each act, until they stop', async () => {
    const store = visit();
    await store.ready;
    let told = 0;
    const stop = store.subscribe(() => (told += 1));
    await store.record(act('tools')).saved;
    assert.equal(told, 1);
    stop();
    await store.record(act('rules')).saved;
    assert.equal(told, 1);
  });

  it('is one store for the page', () => assert.equal(progressStore(), progressStore()));
});
