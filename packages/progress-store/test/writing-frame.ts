import { progressStore } from '../src/index.js';
import { act, until } from './support.js';

/** A page of its own that writes a hundred facts when asked, as fast as it can. */
const store = progressStore();
const tell = (type: string) => parent.postMessage({ type, facts: store.facts().length }, '*');

addEventListener('message', (event) => {
  if (event.data === 'write') void write();
});
await store.ready;
tell('ready');

async function write(): Promise<void> {
  const numbers = Array.from({ length: 100 }, (_, index) => index);
  await Promise.all(numbers.map((index) => store.record(act(`${document.title}-${index}`)).saved));
  tell('written');
  await until(() => store.facts().length === 400);
  tell('agreed');
}
