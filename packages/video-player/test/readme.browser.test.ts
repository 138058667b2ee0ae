import { expect } from 'chai';
import { clear, inside, newLearner, words } from '@tessera-learning/element-kit/testing';
import '@tessera-learning/video-player/define';
import { control, mediaOf, playerOf, press } from './support.js';

const text = async (path: string): Promise<string> => (await fetch(new URL(path, import.meta.url))).text();

describe('the README', () => {
  beforeEach(newLearner);
  afterEach(clear);

  it('has a snippet that makes a whole player', async () => {
    const snippet = /```html\n([^]*?)```/.exec(await text('../README.md'))?.[1] ?? '';
    const element = await playerOf(snippet.replace(/<script.*<\/script>/, '').trim());
    expect(inside(element, '.lines li > span').map(words)).to.have.length(3);
    expect(control(element, 'AD, audio description').isConnected).to.equal(true);
    await press(element, '0:42, Guide, page 4');
    expect(mediaOf(element).currentTime).to.equal(42);
    expect(words(inside(element, '.entry[aria-current]')[0])).to.contain('Asking together').and.to.contain('who uses the parks, and who does not');
    await press(element, 'Chapters');
    expect(inside(element, '#list p').map(words)).to.deep.equal(['The bench', 'Who stays away']);
  });

  it('names tests that are there', async () => {
    const named = [...(await text('../README.md')).matchAll(/\| "([^"]+)"/g)].map((match) => match[1] ?? '');
    const tests = (await Promise.all(['controls', 'panel', 'progress'].map((name) => text(`./${name}.browser.test.ts`)))).join('\n');
    expect(named).to.have.length(7);
    expect(named.filter((name) => !tests.includes(name))).to.deep.equal([]);
  });
});
