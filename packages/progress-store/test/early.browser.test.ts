import { assert } from 'chai';
import { createProgressStore } from '../src/index.js';
import { PATIENT, act, cleanDevice, keysInDatabase, keysInStorage, putRaw, until } from './support.js';

const TOOLS = 'icc:ideas|answered|best|tools|1';
const RULES = 'icc:ideas|answered|best|rules|2';

describe('before the second part of the code has come', () => {
  let channelName = '';
  const visit = () => createProgressStore({ channelName, ...PATIENT });

  beforeEach(async () => {
    channelName = `early-${Math.random()}`;
    await cleanDevice();
  });

  it('an act is told to other copies once it has', async () => {
    const other = visit();
    await other.ready;
    visit().record(act('tools'));
    assert.deepEqual(other.facts(), []);
    await until(() => other.facts().length === 1);
  });

  it('an act is in localStorage at once, and “saved” waits for IndexedDB', async () => {
    const store = visit();
    store.record(act('tools'));
    const { saved } = store.record(act('rules'));
    assert.deepEqual(keysInStorage(), [RULES, TOOLS]);
    assert.equal(await saved, 'device');
    assert.deepEqual(await keysInDatabase(), [RULES, TOOLS]);
  });

  it('forgetting one course does not let “ready” come before the others were read', async () => {
    await putRaw({ [TOOLS]: {} });
    const store = visit();
    void store.forget('other');
    await store.ready;
    assert.equal(store.facts().length, 1);
  });
});
