import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { progressStore } from '@tessera-learning/progress-store';
import { clear, complaintsDuring, newLearner, parks, until } from '@tessera-learning/element-kit/testing';
import '@tessera-learning/elements/define-course';
import { arabicCourse } from '../testing/other-languages.js';
import { addressWith, wholeCourse } from '../testing/whole-course.js';
import { byRole, courseOf, nameOf, one, openedAs, seen } from './support.js';

const src = addressWith(wholeCourse);
const headings = (element: Parameters<typeof byRole>[0]): string[] => byRole(element, 'heading').map((each) => `${each.getAttribute('aria-level')} ${nameOf(each)}`);

describe('tessera-course: what it shows', () => {
  beforeEach(newLearner);
  afterEach(clear);

  it('shows title, facts, a card for each module with its state, and what is read beside it', async () => {
    const element = await courseOf(html`<tessera-course src=${src}></tessera-course>`);
    expect(headings(element)).to.deep.equal([
      '2 A whole course in one page', '3 Nothing started yet. Begin where you like.', '3 Modules',
      '4 Building an intercultural city', '4 Talking about it', '4 Keeping it going', '3 Read it beside the course',
    ]);
    const words = nameOf((element.renderRoot as ShadowRoot).firstElementChild as Element);
    for (const part of ['3 modules', 'About 3 hours', 'City of Example, 22 pages, edition of 2026.', 'It follows The guide that it follows (Example Press, 2021)', 'not made or endorsed by the Example Press']) expect(words).to.contain(part);
    const states = seen(element.renderRoot as ShadowRoot).filter((each) => each.id === 'state').map(nameOf);
    expect(states).to.deep.equal(['Not started', 'Not started', 'Not started']);
  });

  it('shows a module: introduction, film, sections with slips and examples, questions, quiz and the way on', async () => {
    const element = await courseOf(html`<tessera-course src=${src} module="talking" heading-level="1"></tessera-course>`);
    expect(headings(element)).to.deep.equal([
      '1 Talking about it', '2 Your progress', '2 Watch: Saying it out loud', '2 2.1 Saying it in public', '3 Questions to consider', '2 Check what you took away',
      '3 The parks department says it has no intercultural work to do. What helps most?', '2 Next: Keeping it going',
    ]);
    const visible = seen(element.renderRoot as ShadowRoot);
    expect(visible.filter((each) => each.localName.startsWith('tessera-') || each.matches('video, textarea, .prose em')).map(({ localName }) => localName)).to.deep.equal([
      'tessera-progress-tracker', 'em', 'tessera-video-player', 'video', 'tessera-guide-slip', 'tessera-video-player', 'video', 'tessera-reflection', 'textarea', 'tessera-quiz',
    ]);
    expect(visible.filter((each) => each.matches('section[aria-label]')).map(nameOf)).to.deep.equal(['Saying it out loud', 'On the bus']);
    const list = one(element, 'link', 'A list of examples').closest('ul') as Element;
    expect([list.getAttribute('aria-label'), nameOf(list.querySelector('p') as Element), list.textContent?.includes('We saw the entry in the list, and no more.')]).to.deep.equal(['What cities did', 'Lublin, Poland, 2014', true]);
  });

  it('leaves out what a module does not have', async () => {
    const element = await courseOf(html`<tessera-course src=${src} module="measuring"></tessera-course>`);
    const names = seen(element.renderRoot as ShadowRoot).map(({ localName }) => localName);
    expect(names).not.to.include('tessera-video-player').and.not.to.include('tessera-reflection');
    expect(byRole(element, 'alert')).to.have.length(0);
  });

  it('fetches the course once, for itself and for every element inside', async () => {
    const { fetch } = window;
    let calls = 0;
    window.fetch = (...request) => ((calls += 1), fetch(...request));
    try {
      const own = addressWith({ ...wholeCourse, title: 'Fetched once' });
      const element = await courseOf(html`<tessera-course src=${own} module="talking"></tessera-course>`);
      one(element, 'link', 'All modules').click();
      await openedAs(element, 'Fetched once');
      expect(calls).to.equal(1);
    } finally {
      window.fetch = fetch;
    }
  });

  it('keeps nothing that the learner did not do', async () => {
    const element = await courseOf(html`<tessera-course src=${src}></tessera-course>`);
    one(element, 'link', 'Building an intercultural city').click();
    await openedAs(element, 'Building an intercultural city');
    expect(progressStore().facts()).to.deep.equal([]);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('tessera:'))).to.deep.equal([]);
  });

  it('speaks French on a French page, and marks the text of a course in another language', async () => {
    const element = await courseOf(html`<div lang="fr"><tessera-course src=${src} module="talking"></tessera-course></div>`);
    await until(() => byRole(element, 'link', 'Tous les modules').length > 0);
    expect(byRole(element, 'link', 'Tous les modules').length).to.be.greaterThan(0);
    expect(one(element, 'heading', 'Vérifiez').closest('[lang]')?.getAttribute('lang')).to.equal('fr');
    expect(byRole(element, 'heading', 'Talking about it')[0]?.lang).to.equal('en');
    // What an element inside says stands with the course's words.
    expect(nameOf(one(element, 'button', 'Check'))).to.equal('Check answer');
  });

  it('gives a course in Arabic its direction on a page in English', async () => {
    const element = await courseOf(html`<tessera-course lang="en" src=${addressWith(arabicCourse)} module="parc"></tessera-course>`);
    const direction = (name: string): string => getComputedStyle(one(element, 'heading', name)).direction;
    const [page, end] = [element, one(element, 'heading', 'النظر إلى')].map((each) => each.getBoundingClientRect().right);
    const lead = seen(element.renderRoot as ShadowRoot).find((each) => each.matches('.lead p'))?.getBoundingClientRect().right;
    expect([end, lead]).to.deep.equal([page, page]);
    expect([direction('النظر إلى'), direction('النظر قبل'), direction('ما الذي'), direction('Check what you took away')]).to.deep.equal(['rtl', 'rtl', 'rtl', 'ltr']);
  });

  it('cards in a row end together', async () => {
    const element = await courseOf(html`<div style="inline-size: 1000px"><tessera-course src=${src}></tessera-course></div>`);
    const ends = seen(element.renderRoot as ShadowRoot).filter((each) => each.matches('[part="card"]')).map((card) => card.getBoundingClientRect().bottom);
    expect([...new Set(ends)]).to.have.length(1);
  });

  it('prints the open module alone, without the ways about it', async () => {
    const element = await courseOf(html`<tessera-course src=${src} module="talking"></tessera-course>`);
    await emulateMedia({ media: 'print' });
    const printed = byRole(element, 'heading').map(nameOf);
    await emulateMedia({ media: 'screen' });
    expect(printed).to.deep.equal(['Talking about it', 'Watch: Saying it out loud', '2.1 Saying it in public', 'Questions to consider', 'Check what you took away', parks.prompt]);
  });

  it('fits 288 px', async () => {
    const element = await courseOf(html`<div style="inline-size: 288px"><tessera-course src=${src} module="talking"></tessera-course></div>`);
    const wide = seen(element.renderRoot as ShadowRoot).filter((each) => each.getBoundingClientRect().right > element.getBoundingClientRect().right + 1 && !each.closest('.vh, .facts'));
    expect(wide.map((each) => `${each.localName}.${each.className}`)).to.deep.equal([]);
  });

  it('tells a developer what is missing', async () => {
    const { get } = customElements;
    const said = await complaintsDuring(async () => {
      customElements.get = (tag) => (tag === 'tessera-quiz' ? undefined : get.call(customElements, tag));
      await courseOf(html`<tessera-course><p>Soon</p></tessera-course>`).catch(() => undefined);
    });
    customElements.get = get;
    expect(said.join()).to.contain('write src="…"').and.to.contain('nothing defines tessera-quiz.');
  });
});
