import { clear, courseWith, heard, inside, mount, mountHtml, newLearner, outlineOf, settled, snippetsOf, until, words } from '@tessera-learning/element-kit/testing';
import { progressStore } from '@tessera-learning/progress-store';
import { expect } from 'chai';
import { html } from 'lit';
import type { ProgressedDetail, ProgressTrackerElement } from '@tessera-learning/progress-tracker';
import '@tessera-learning/progress-tracker/band';
import '@tessera-learning/progress-tracker/define';

const [list = '', tiles = ''] = await snippetsOf(new URL('../README.md', import.meta.url));

async function read(element: Element, module: string, id: string): Promise<void> {
  await progressStore().record({ course: 'my-course', module, kind: 'read', id, detail: 'yes' }).saved;
  await settled(element);
}

describe('the snippets of the README', () => {
  beforeEach(async () => {
    await newLearner();
    await progressStore().ready;
  });
  afterEach(clear);

  it('a list of steps that follows the learner, and says so', async () => {
    const told = heard<ProgressedDetail>('tessera-progressed');
    const element = await mountHtml<ProgressTrackerElement>(list);
    // The code that tells comes last.
    await import('../src/tell-progress.js');
    await settled(element);
    const [bar] = inside(element, '[role="progressbar"]');
    expect(inside<HTMLAnchorElement>(element, '[part="row"] a').map((link) => link.getAttribute('href'))).to.deep.equal(['#shared-vision', '#quiz']);
    expect([bar?.getAttribute('aria-valuenow'), bar?.getAttribute('aria-valuemax')]).to.deep.equal(['0', '3']);
    await read(element, 'parks', 'shared-vision');
    expect(inside(element, '[role="progressbar"]')[0]?.getAttribute('aria-valuenow')).to.equal('1');
    await until(() => told.length > 0);
    expect(told).to.deep.equal([{ course: 'my-course', done: 1, total: 3 }]);
  });

  it('tiles across a page, with one link that goes on', async () => {
    const element = await mountHtml<ProgressTrackerElement>(tiles);
    const go = (): string | null | undefined => inside<HTMLAnchorElement>(element, '[part="button"]')[0]?.getAttribute('href');
    expect(inside(element, '[part="band"] svg').length).to.be.greaterThan(0);
    expect(go()).to.equal('modules/idea/index.html');
    await read(element, 'idea', 'a');
    await progressStore().record({ course: 'my-course', module: 'idea', kind: 'answered', id: 'b', detail: 'x' }).saved;
    await settled(element);
    expect(go()).to.equal('modules/parks/index.html');
  });

  it('the list reads as that of a course file, which has words for links', async () => {
    const rows = inside(await mountHtml<ProgressTrackerElement>(list), '[part="row"]').map(words);
    const bySource = await mount<ProgressTrackerElement>(html`<tessera-progress-tracker src=${courseWith('my-course', { id: 'parks' })} module="parks"></tessera-progress-tracker>`);
    await until(() => inside(bySource, '[part="row"]').length > 0);
    expect(inside(bySource, '[part="row"]').map(words).filter((row) => / open\b/.test(row)).length).to.equal(3);
    expect(rows.filter((row) => / open\b/.test(row)).length).to.equal(2);
    expect(outlineOf(bySource).filter((line) => line.startsWith('progressbar: '))).to.deep.equal(['progressbar: Module 1']);
  });
});
