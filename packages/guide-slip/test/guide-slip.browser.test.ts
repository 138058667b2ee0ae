import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { createProgressStore, progressStore } from '@tessera-learning/progress-store';
import { clear, complaintsDuring, heard, mount, mountHtml, newLearner, sampleCourse, settled, words } from '@tessera-learning/element-kit/testing';
import { guideSlipHtml, type GuideSlip } from '@tessera-learning/guide-slip/html';
import type { GuideSlipElement, ReadDetail } from '@tessera-learning/guide-slip';
import '@tessera-learning/guide-slip/define';

const courseUrl = `data:application/json,${encodeURIComponent(JSON.stringify(sampleCourse))}`;
const place = { course: 'sample', module: 'vision-and-parks' };
const options = { ...place, item: 'shared-vision' };
const slip: GuideSlip = {
  lead: 'Now read in the guide',
  pages: '16–19',
  note: 'four pages, about 15 minutes',
  action: 'Open at page 16',
  href: 'https://example.org/guide.pdf#page=16',
};

describe('tessera-guide-slip', () => {
  beforeEach(async () => {
    await newLearner();
    await progressStore().ready;
  });
  afterEach(clear);

  const fresh = (): Promise<GuideSlipElement> => mountHtml<GuideSlipElement>(guideSlipHtml(slip, options));

  it('names the source that its pages follow, with a link', async () => {
    const element = await mountHtml<GuideSlipElement>(guideSlipHtml({ ...slip, follows: { text: 'These follow: The source, pages 5–8', href: 'https://example.org/source' } }, options));
    const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])];
    expect(links.map((link) => [words(link), link.getAttribute('href'), link.rel])).to.deep.equal([
      ['Open at page 16', slip.href, 'noreferrer'],
      ['These follow: The source, pages 5–8', 'https://example.org/source', 'noreferrer'],
    ]);
  });

  it('tells its mark from those of other sections to who listens', async () => {
    const element = await mountHtml<GuideSlipElement>(guideSlipHtml(slip, { ...options, label: '3.1 A shared vision' }));
    expect(words(element.shadowRoot?.querySelector('label'))).to.equal('I have read this: 3.1 A shared vision');
  });

  it('names the pages, and links to them without telling the other site anything', async () => {
    const element = await fresh();
    expect(words(element)).to.equal('Now read in the guide 16–19 four pages, about 15 minutes Open at page 16 I have read this');
    const link = element.shadowRoot?.querySelector('a') as HTMLAnchorElement;
    expect([words(link), link.getAttribute('href'), link.rel]).to.deep.equal(['Open at page 16', slip.href, 'noreferrer']);
  });

  it('is marked by keyboard: exactly one fact, one event in the words of the contract, then a word that it is saved', async () => {
    const element = await fresh();
    const details = heard<ReadDetail>('tessera-read');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement === box(element)).to.equal(true);
    expect(status(element)).to.equal('');
    await sendKeys({ press: 'Space' });
    await until(() => status(element) === 'Saved on this device');
    expect(box(element).checked).to.equal(true);
    expect(details).to.deep.equal([{ ...place, id: 'shared-vision', read: true }]);
    expect(progressStore().facts('sample')).to.deep.equal([{ ...place, kind: 'read', id: 'shared-vision', detail: 'yes', n: 1 }]);
  });

  it('takes the mark away again as a fact of its own', async () => {
    const element = await fresh();
    const details = heard<ReadDetail>('tessera-read');
    box(element).click();
    box(element).click();
    await settled(element);
    expect(box(element).checked).to.equal(false);
    expect(details.map(({ read }) => read)).to.deep.equal([true, false]);
    expect(progressStore().facts('sample').map(({ detail, n }) => [detail, n])).to.deep.equal([['yes', 1], ['no', 2]]);
  });

  it('is silent about a mark of an earlier day, and follows another tab', async () => {
    const element = await fresh();
    createProgressStore().record({ ...place, kind: 'read', id: 'shared-vision', detail: 'yes' });
    await until(() => box(element).checked);
    expect(status(element)).to.equal('');
  });

  it('follows a deletion, after a click of the learner too', async () => {
    const element = await fresh();
    box(element).click();
    await settled(element);
    await newLearner();
    await settled(element);
    expect(box(element).checked).to.equal(false);
  });

  it('works where a host stops every click on its way down', async () => {
    const stop = (event: Event): void => event.stopPropagation();
    document.addEventListener('click', stop, true);
    const element = await fresh();
    box(element).click();
    document.removeEventListener('click', stop, true);
    await until(() => progressStore().facts('sample').length === 1);
  });

  it('names its checkbox, and without pages is the checkbox alone', async () => {
    const element = await mountHtml<GuideSlipElement>(guideSlipHtml({ ...slip, pages: '', action: '', href: '' }, options));
    expect(words(element)).to.equal('I have read this section');
    expect(words(box(element).labels?.[0])).to.equal('I have read this section');
  });

  it('says the same from a course and from a property as from HTML', async () => {
    const said = read(await fresh());
    const bySource = await mount<GuideSlipElement>(html`<tessera-guide-slip src=${courseUrl} module="vision-and-parks" item="shared-vision"></tessera-guide-slip>`);
    await until(() => read(bySource) === said);
    const byProperty = await mount<GuideSlipElement>(html`<tessera-guide-slip course="sample" module="vision-and-parks" item="shared-vision" .slip=${slip}></tessera-guide-slip>`);
    expect(read(byProperty)).to.equal(said);
  });

  it('says it in French', async () => {
    const place_ = await mount<HTMLElement>(html`<div lang="fr"><tessera-guide-slip src=${courseUrl} module="vision-and-parks" item="shared-vision"></tessera-guide-slip></div>`);
    const element = place_.querySelector('tessera-guide-slip') as GuideSlipElement;
    await until(() => words(element) === 'À lire maintenant dans le guide 16–19 quatre pages, environ 15 minutes Ouvrir à la page 16 J’ai lu ces pages');
  });

  for (const missing of ['course', 'module', 'item'] as const) {
    it(`without ${missing} tells the developer and leaves the HTML as it is`, async () => {
      const complaints = await complaintsDuring(async () => {
        const element = await mountHtml<GuideSlipElement>(String(guideSlipHtml(slip, options)).replace(` ${missing}="${options[missing]}"`, ''));
        expect(element.shadowRoot?.querySelectorAll('slot').length).to.equal(1);
        expect(element.innerText).to.contain('16–19');
      });
      expect(complaints.join()).to.contain(`write ${missing}="…"`);
    });
  }

  it('tells the developer which sections a module has', async () => {
    const complaints = await complaintsDuring(async () => {
      const element = await mount(html`<tessera-guide-slip src=${courseUrl} module="vision-and-parks" item="nowhere"><p>Read on.</p></tessera-guide-slip>`);
      await until(() => element.shadowRoot?.querySelector('[role="alert"]') !== null);
    });
    expect(complaints.join()).to.contain('shared-vision, to-strategy');
  });

  it('keeps a native checkbox in forced colours, at least 24 px large', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await fresh();
    expect(getComputedStyle(box(element)).appearance).to.equal('auto');
    expect(box(element).getBoundingClientRect().width).to.be.at.least(24);
    await emulateMedia({ forcedColors: 'none' });
  });

  it('mirrors where text runs from right to left', async () => {
    const place_ = await mountHtml<HTMLElement>(`<div dir="rtl">${String(guideSlipHtml(slip, options))}</div>`);
    const element = place_.querySelector('tessera-guide-slip') as GuideSlipElement;
    await settled(element);
    expect(box(element).getBoundingClientRect().left).to.be.greaterThan((box(element).nextElementSibling as Element).getBoundingClientRect().right);
  });
});

function box(element: Element): HTMLInputElement {
  return element.shadowRoot?.querySelector('input[type="checkbox"]') as HTMLInputElement;
}

function status(element: Element): string {
  return words(element.shadowRoot?.querySelector('[role="status"]'));
}

function read(element: Element): string {
  return `${words(element)} | ${element.shadowRoot?.querySelector('a')?.getAttribute('href')}`;
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !isTrue(); turn += 1) await new Promise((done) => setTimeout(done, 20));
  expect(isTrue()).to.equal(true);
}
