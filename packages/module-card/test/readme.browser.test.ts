import { clear, courseWith, inside, mount, mountHtml, newLearner, outlineOf, settled, snippetsOf, until, words } from '@tessera-learning/element-kit/testing';
import { progressStore } from '@tessera-learning/progress-store';
import { expect } from 'chai';
import { html } from 'lit';
import type { ModuleCardElement } from '@tessera-learning/module-card';
import '@tessera-learning/module-card/define';

const [snippet = ''] = await snippetsOf(new URL('../README.md', import.meta.url));

describe('the snippet of the README', () => {
  beforeEach(newLearner);
  afterEach(clear);

  it('is a card with one link that tells how far the learner is', async () => {
    const element = await mountHtml<ModuleCardElement>(snippet);
    const [link] = inside<HTMLAnchorElement>(element, 'a');
    expect([words(link), link?.getAttribute('href'), words(inside(element, '#state')[0])]).to.deep.equal(['Building an intercultural city', 'modules/parks/index.html', 'Not started']);
    await progressStore().record({ course: 'my-course', module: 'parks', kind: 'read', id: 'shared-vision', detail: 'yes' }).saved;
    await settled(element);
    expect(words(inside(element, '#state')[0])).to.equal('1 of 2 steps');
    expect(words(element)).to.contain('Guide pages 16–24').and.to.contain('Module 3');
  });

  it('is the same to assistive technology as the same module from a course file', async () => {
    const outline = outlineOf(await mountHtml<ModuleCardElement>(snippet));
    const src = courseWith('my-course', { id: 'parks', title: 'Building an intercultural city', items: ['read:shared-vision', 'answered:parks'] });
    const bySource = await mount<ModuleCardElement>(html`<tessera-module-card src=${src} module="parks" href="modules/parks/index.html"></tessera-module-card>`);
    await until(() => inside(bySource, 'a').length > 0);
    expect(outlineOf(bySource)).to.deep.equal(outline);
    expect(outline).to.include('a: Building an intercultural city');
  });
});
