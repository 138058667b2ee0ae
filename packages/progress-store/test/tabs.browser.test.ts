import { assert } from 'chai';
import { createProgressStore, type ProgressStore } from '../src/index.js';
import { PATIENT, act, cleanDevice, keysInDatabase, keysInStorage, pause, until } from './support.js';

/** A tab: a frame of the same origin with a copy of the store that is its own. */
async function openFrame(name: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  const script = new URL('./writing-frame.ts', import.meta.url).href;
  frame.srcdoc = `<!doctype html><title>${name}</title><script type="module" src="${script}"></script>`;
  const ready = messageFrom(frame, 'ready');
  document.body.append(frame);
  await ready;
  return frame;
}

function messageFrom(frame: HTMLIFrameElement, type: string): Promise<number> {
  return new Promise((resolve) => {
    const listen = ({ source, data }: MessageEvent<{ type: string; facts: number }>) => {
      if (source !== frame.contentWindow || data.type !== type) return;
      removeEventListener('message', listen);
      resolve(data.facts);
    };
    addEventListener('message', listen);
  });
}

function count(store: ProgressStore): () => number {
  let told = 0;
  store.subscribe(() => (told += 1));
  return () => told;
}

describe('tabs and copies', () => {
  let channelName = '';
  const copy = () => createProgressStore({ channelName, ...PATIENT });

  beforeEach(async () => {
    channelName = `tabs-${Math.random()}`;
    await cleanDevice();
  });
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('four frames that write a hundred facts each at once lose none, and agree', async () => {
    const frames = await Promise.all(['a', 'b', 'c', 'd'].map(openFrame));
    const written = frames.map((frame) => messageFrom(frame, 'written'));
    const agreed = frames.map((frame) => messageFrom(frame, 'agreed'));
    for (const frame of frames) frame.contentWindow?.postMessage('write', '*');
    await Promise.all(written);
    assert.equal(keysInStorage().length, 400);
    assert.equal((await keysInDatabase()).length, 400);
    assert.equal(copy().facts().length, 400);
    assert.deepEqual(await Promise.all(agreed), [400, 400, 400, 400]);
  }).timeout(30_000);

  it('two copies in one page agree, each told once', async () => {
    const [one, two] = [copy(), copy()];
    await Promise.all([one.ready, two.ready]);
    const [toldOne, toldTwo] = [count(one), count(two)];
    const { fact, saved } = one.record(act('1a2b', { kind: 'noted', text: 'By the river' }));
    await until(() => two.facts().length === 1);
    await saved;
    await pause(50);
    assert.deepEqual(two.facts(), [fact]);
    assert.deepEqual([toldOne(), toldTwo()], [1, 1]);
    assert.equal(two.record(act('tools')).fact.n, 2);
  });

  it('an import is told in one message', async () => {
    const [one, two] = [copy(), copy()];
    await Promise.all([one.ready, two.ready]);
    const told = count(two);
    await one.import(['a', 'b', 'c'].map((detail, index) => ({ ...act(detail), n: index + 1 })));
    await until(() => two.facts().length === 3);
    assert.equal(told(), 1);
  });

  it('messages of others are judged, not believed', async () => {
    const store = copy();
    await store.record(act('tools')).saved;
    const channel = new BroadcastChannel(channelName);
    const good = { key: 'icc:ideas|read|first|yes|9' };
    const hostile = [null, 'x', 7, [], {}, { type: 'facts' }, { type: 'facts', facts: {} }, { type: 'forgotten', course: 7 }, { type: 'forgotten', course: '../' }, { type: 'forget' }];
    for (const data of hostile) channel.postMessage(data);
    channel.postMessage({ type: 'facts', facts: [null, {}, { key: 'x' }, { key: 1 }, { ...good, text: {} }, good] });
    await until(() => store.facts().length === 2);
    channel.close();
  });

  describe('without BroadcastChannel', () => {
    const original = globalThis.BroadcastChannel;
    beforeEach(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
    afterEach(() => (globalThis.BroadcastChannel = original));

    it('the storage event brings facts, and takes them away', async () => {
      const store = copy();
      await store.ready;
      const told = count(store);
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const other = frame.contentWindow?.localStorage as Storage;
      other.setItem('tessera:icc:ideas|noted|where|1a2b|1', 'By the river');
      other.setItem('theme', 'dark');
      other.setItem('tessera:broken', '');
      await until(() => store.facts().length === 1);
      assert.equal(store.facts()[0]?.text, 'By the river');
      other.removeItem('tessera:icc:ideas|noted|where|1a2b|1');
      await until(() => store.facts().length === 0);
      assert.equal(told(), 2);
    });
  });

  describe('back from the back/forward cache', () => {
    const back = () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

    it('what another tab did and deleted meanwhile is seen', async () => {
      const store = copy();
      await store.record(act('tools')).saved;
      const other = createProgressStore({ channelName: `${channelName}-unheard`, ...PATIENT });
      await other.forget();
      await other.record(act('yes', { kind: 'read', id: 'first' })).saved;
      assert.deepEqual(store.facts().map((fact) => fact.detail), ['tools']);
      back();
      await until(() => store.facts()[0]?.detail === 'yes' && store.facts().length === 1);
    });

    it('memory stays where storage was refused', async () => {
      const store = createProgressStore({ channelName, storage: null, indexedDB: null });
      await store.record(act('tools')).saved;
      const told = count(store);
      back();
      await until(() => told() > 0);
      assert.equal(store.facts().length, 1);
    });

    it('a first pageshow reads nothing again', async () => {
      const store = copy();
      await store.ready;
      localStorage.setItem('tessera:icc:ideas|answered|best|tools|1', '');
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      await pause(50);
      assert.equal(store.facts().length, 0);
    });
  });
});
