// A page of its own: it puts an entry into storage before anything has looked there.
import { moduleCardHtml } from '@tessera-learning/module-card/html';
import { expect } from 'chai';
import { clear, mountHtml, settled, words } from '@tessera-learning/element-kit/testing';
import '@tessera-learning/module-card/define';

const CARDS = 200;

describe('200 cards on a page', () => {
  afterEach(() => {
    clear();
    localStorage.clear();
  });

  it('look into localStorage as often as one would', async () => {
    for (let at = 0; at < 20; at += 1) localStorage.setItem(`host-page-${at}`, 'x');
    localStorage.setItem('tessera:many:m-7|read|a|yes|1', '');
    const looks = counted(['key', 'getItem']);
    const cards = Array.from({ length: CARDS }, (_, at) =>
      String(moduleCardHtml({ label: '', title: `Module ${at}`, href: '#x', summary: '', meta: [] }, { course: 'many', module: `m-${at}`, items: ['read:a', 'read:b'], order: at })),
    );
    const first = await mountHtml(cards.join(''));
    const all = [...(first.parentElement?.querySelectorAll('tessera-module-card') ?? [])];
    await settled(all.at(-1) as Element);
    expect(all.length).to.equal(CARDS);
    expect(words(all[7])).to.contain('1 of 2 steps');
    expect(looks()).to.be.greaterThan(0).and.at.most(2 * localStorage.length + 4);
  });
});

/** Counts calls of Storage's methods, and puts the methods back once asked. */
function counted(names: readonly ('key' | 'getItem')[]): () => number {
  let count = 0;
  const originals = names.map((name) => [name, Storage.prototype[name]] as const);
  for (const [name, original] of originals) {
    Storage.prototype[name] = function (this: Storage, ...args: [never]) {
      count += 1;
      return original.apply(this, args);
    };
  }
  return () => {
    for (const [name, original] of originals) Storage.prototype[name] = original as never;
    return count;
  };
}
