import { clear, inside, mountHtml, newLearner, settled } from '@tessera-learning/element-kit/testing';
import { VERSION } from '@tessera-learning/element-kit';
import { expect } from 'chai';
import '@tessera-learning/quiz/define';
import '@tessera-learning/module-card/define';
import '@tessera-learning/progress-tracker/define';

const bundle = await (await fetch(new URL('../dist/tessera.js', import.meta.url))).text();

/** Another copy of the built bundle, as another script of the page brings it. */
async function load(version: string): Promise<readonly string[]> {
  const warned: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => warned.push(text);
  const url = URL.createObjectURL(new Blob([bundle.replaceAll(VERSION, version)], { type: 'text/javascript' }));
  try {
    await import(url);
  } finally {
    console.warn = warn;
    URL.revokeObjectURL(url);
  }
  return warned.filter((text) => !text.includes('Multiple versions of Lit'));
}

async function answer(): Promise<void> {
  const element = await mountHtml(`<tessera-quiz course="c" module="m"><section data-question="q"><h3>Which?</h3>
    <ol type="a"><li data-option="a" data-correct>This</li><li data-option="b">That</li></ol></section></tessera-quiz>`);
  inside<HTMLInputElement>(element, 'input')[0]?.click();
  await settled(element);
  inside(element, '[part="check"]')[0]?.click();
  await settled(element);
  expect(inside(element, '[part="feedback"]').length).to.equal(1);
}

describe('a page that loads the elements twice', () => {
  before(() => expect(bundle, 'run: npm run build').to.contain(VERSION));
  beforeEach(newLearner);
  afterEach(clear);

  it('in the same version: the second does nothing and says nothing', async () => {
    const first = customElements.get('tessera-quiz');
    expect(await load(VERSION)).to.deep.equal([]);
    expect(customElements.get('tessera-quiz')).to.equal(first);
    await answer();
  });

  it('in two versions: the second steps back, and the console names both', async () => {
    const warned = await load('9.9.9');
    expect([...warned].sort()).to.deep.equal(['guide-slip', 'module-card', 'progress-tracker', 'quiz', 'reflection', 'video-player'].map((name) => `<tessera-${name}> 9.9.9 steps back: the page has ${VERSION}.`));
    await answer();
  });
});
