import * as store from '@tessera-learning/progress-store';
import { expect } from 'chai';

describe('the snippet of the README', () => {
  it('keeps an answer on the device', async () => {
    await store.progressStore().forget();
    const readme = await (await fetch(new URL('../README.md', import.meta.url))).text();
    const [, code = ''] = /```ts\n([^]*?)```/.exec(readme) ?? [];
    const body = code.replace(/^import (\{.+\}) from .+$/m, 'const $1 = modules;').replace(/^\(await saved\) === 'device';.*$/m, 'return saved;');
    // A README is ours, and is run as its reader would run it.
    const run = new Function('modules', `return (async () => { ${body} })();`) as (modules: unknown) => Promise<unknown>;
    expect(await run(store)).to.equal('device');
    expect(store.progressStore().facts('sample').map(({ id, detail }) => [id, detail])).to.deep.equal([['best', 'tools']]);
    await store.progressStore().forget();
  });
});
