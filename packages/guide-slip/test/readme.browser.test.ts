import { clear, courseWith, heard, inside, mount, mountHtml, newLearner, outlineOf, sampleCourse, settled, snippetsOf, until, words } from '@tessera-learning/element-kit/testing';
import { expect } from 'chai';
import { html } from 'lit';
import type { GuideSlipElement, ReadDetail } from '@tessera-learning/guide-slip';
import '@tessera-learning/guide-slip/define';

const [snippet = ''] = await snippetsOf(new URL('../README.md', import.meta.url));

describe('the snippet of the README', () => {
  beforeEach(newLearner);
  afterEach(clear);

  it('names the pages, and takes the mark that they are read', async () => {
    const marks = heard<ReadDetail>('tessera-read');
    const element = await mountHtml<GuideSlipElement>(snippet);
    expect(words(inside(element, '[part="pages"]')[0])).to.equal('16–19');
    const [box] = inside<HTMLInputElement>(element, 'input[type="checkbox"]');
    box?.click();
    await settled(element);
    await until(() => words(inside(element, '[role="status"]')[0]) !== '');
    expect(words(inside(element, '[role="status"]')[0])).to.equal('Saved on this device');
    expect(marks).to.deep.equal([{ course: 'my-course', module: 'parks', id: 'shared-vision', read: true }]);
  });

  it('is the same to assistive technology as the same section of a course file', async () => {
    const outline = outlineOf(await mountHtml<GuideSlipElement>(snippet));
    const [first] = sampleCourse.modules;
    const src = courseWith('my-course', { id: 'parks', sections: first?.sections ?? [] });
    const bySource = await mount<GuideSlipElement>(html`<tessera-guide-slip src=${src} module="parks" item="shared-vision"></tessera-guide-slip>`);
    await until(() => inside(bySource, 'input').length > 0);
    expect(outlineOf(bySource)).to.deep.equal(outline);
    expect(outline[0]).to.equal('a: Open at page 16');
  });
});
