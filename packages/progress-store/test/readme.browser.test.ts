import * as store from '@tessera-learning/progress-store';
import { expect } from 'chai';
import { runSnippet } from '../../../scripts/describe/run-snippet.js';

describe('the snippet of the README', () => {
  it('keeps an answer on the device', async () => {
    await store.progressStore().forget();
    const readme = await (await fetch(new URL('../README.md', import.meta.url))).text();
    const [, code = ''] = /```ts\n([^]*?)```/.exec(readme) ?? [];
    const { saved } = await runSnippet(code, { '@tessera-learning/progress-store': store });
    expect(await (saved as Promise<string>)).to.equal('device');
    expect(store.progressStore().facts('sample').map(({ id, detail }) => [id, detail])).to.deep.equal([['best', 'tools']]);
    await store.progressStore().forget();
  });
});
