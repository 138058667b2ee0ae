import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, type LitElement } from 'lit';
import { progressStore } from '@tessera-learning/progress-store';
import { clear, complaintsDuring, mount, mountHtml, newLearner, sampleCourse, settled, words } from '@tessera-learning/element-kit/testing';
import { moduleCardHtml, type ModuleCard } from '@tessera-learning/module-card/html';
import type { ModuleCardElement } from '@tessera-learning/module-card';
import '@tessera-learning/module-card/define';

const place = { course: 'sample', module: 'vision-and-parks' };
const items = sampleCourse.modules[0]?.items ?? [];
const courseUrl = `data:application/json,${encodeURIComponent(JSON.stringify(sampleCourse))}`;
const card: ModuleCard = {
  label: 'Module 1',
  title: 'Building an intercultural city',
  href: 'modules/vision/index.html',
  summary: 'From a shared vision to a strategy that departments can work with.',
  meta: ['About 90 minutes', 'Guide pages 16–19'],
};

describe('tessera-module-card', () => {
  beforeEach(async () => {
    await newLearner();
    await progressStore().ready;
  });
  afterEach(clear);

  const fresh = (): Promise<ModuleCardElement> => mountHtml<ModuleCardElement>(moduleCardHtml(card, { ...place, items }));

  it('tells how far the learner is in words, and describes its link with them', async () => {
    const element = await fresh();
    expect(state(element)).to.equal('Not started');
    await did(element, 'read', 'shared-vision', 'yes');
    expect(state(element)).to.equal('1 of 4 steps');
    await did(element, 'read', 'to-strategy', 'yes');
    await did(element, 'answered', 'vision', 'circle');
    await did(element, 'answered', 'parks', 'ask');
    expect(state(element)).to.equal('Finished');
  });

  it('goes back when a mark is taken away', async () => {
    const element = await fresh();
    await did(element, 'read', 'shared-vision', 'yes');
    await did(element, 'read', 'shared-vision', 'no');
    expect(state(element)).to.equal('Not started');
  });

  it('has one link, in a heading of the level found in the HTML', async () => {
    const element = await mountHtml<ModuleCardElement>(moduleCardHtml(card, { ...place, items, headingLevel: 4 }).toString().replace(' heading-level="4"', ''));
    expect(links(element).map((link) => [words(link), link.getAttribute('href')])).to.deep.equal([[card.title, card.href]]);
    expect(heading(element).getAttribute('aria-level')).to.equal('4');
    element.headingLevel = 2;
    await settled(element);
    expect(heading(element).getAttribute('aria-level')).to.equal('2');
  });

  it('gives a heading of level 3 where nothing says otherwise', async () => {
    const element = await mount<ModuleCardElement>(html`<tessera-module-card course="sample" module="m" items="read:a" .card=${card}></tessera-module-card>`);
    expect(heading(element).getAttribute('aria-level')).to.equal('3');
  });

  it('is reached by Tab, followed by Enter, and by a click anywhere on it', async () => {
    const element = await fresh();
    const followed: string[] = [];
    element.addEventListener('click', (event) => {
      event.preventDefault();
      followed.push((event.composedPath()[0] as Element).getAttribute('href') ?? '');
    });
    await sendKeys({ press: 'Tab' });
    expect(words(element.shadowRoot?.activeElement)).to.equal(card.title);
    await sendKeys({ press: 'Enter' });
    expect(followed).to.deep.equal([card.href]);
    const { left, bottom } = element.getBoundingClientRect();
    expect(element.shadowRoot?.elementFromPoint(left + 10, bottom - 10)?.getAttribute('href')).to.equal(card.href);
  });

  it('draws an edge where the learner goes on, and marks the current page for assistive technology', async () => {
    const element = await fresh();
    const bare = edge(element);
    await did(element, 'read', 'shared-vision', 'yes');
    expect(edge(element)).not.to.equal(bare);
    await newLearner();
    await settled(element);
    expect(edge(element)).to.equal(bare);
    element.current = true;
    await settled(element);
    expect(edge(element)).not.to.equal(bare);
    expect(element.hasAttribute('current')).to.equal(true);
    expect(links(element)[0]?.getAttribute('aria-current')).to.equal('true');
  });

  it('says the same from a course and from a property as from HTML', async () => {
    const said = read(await fresh());
    const bySource = await mount<ModuleCardElement>(html`<tessera-module-card src=${courseUrl} module="vision-and-parks" href=${card.href}></tessera-module-card>`);
    await arrived(bySource);
    expect(read(bySource)).to.equal(said);
    const byProperty = await mount<ModuleCardElement>(html`<tessera-module-card course="sample" module="vision-and-parks" items=${items.join(' ')} .card=${card}></tessera-module-card>`);
    expect(read(byProperty)).to.equal(said);
  });

  it('says in French what it makes itself, and marks the language of a course in another one', async () => {
    const element = await mount<HTMLElement>(html`<div lang="fr"><tessera-module-card src=${courseUrl} module="vision-and-parks" href="#x"></tessera-module-card></div>`);
    const inner = element.querySelector('tessera-module-card') as ModuleCardElement;
    await until(() => words(inner).includes('Environ') && words(inner).includes('Pas'));
    expect(words(inner)).to.contain('Pas commencé').and.to.contain('Environ 90 minutes').and.to.contain('Pages 16 à 19 du guide');
    expect(heading(inner).lang).to.equal('en');
  });

  for (const missing of ['course', 'module', 'items']) {
    it(`without ${missing} tells the developer and leaves the HTML as it is`, async () => {
      const complaints = await complaintsDuring(async () => {
        const element = await mountHtml<ModuleCardElement>(moduleCardHtml(card, { ...place, items }).toString().replace(new RegExp(` ${missing}="[^"]*"`), ''));
        expect(element.shadowRoot?.querySelectorAll('slot').length).to.equal(1);
        expect(element.innerText).to.contain(card.title);
      });
      expect(complaints.join()).to.contain(`write ${missing}="…"`);
    });
  }

  it('without a link inside tells the developer what to write', async () => {
    const complaints = await complaintsDuring(async () => {
      const element = await mountHtml<ModuleCardElement>('<tessera-module-card course="c" module="m" items="read:a"><p>Soon</p></tessera-module-card>');
      expect(element.innerText.trim()).to.equal('Soon');
    });
    expect(complaints.join()).to.contain('put a heading with a link inside it');
  });

  it('never takes over an address that could run a script', async () => {
    const element = await mountHtml<ModuleCardElement>(moduleCardHtml({ ...card, href: 'javascript:alert(1)' }, { ...place, items }));
    expect(links(element).length).to.equal(0);
  });

  it('fills its tile from the middle after an act, step by step, and at once under reduced motion', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const element = await fresh();
    await until(() => set(element) === 0);
    // The code that moves follows the picture.
    await new Promise((done) => setTimeout(done, 100));
    record('shared-vision');
    const moving = await drawn(element);
    await until(() => set(element) === 42);
    expect(Math.max(...moving)).to.be.lessThan(42);
    await emulateMedia({ reducedMotion: 'reduce' });
    record('to-strategy');
    expect(await drawn(element)).to.deep.equal([84, 84]);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('does not move while loading', async () => {
    await act('read', 'shared-vision', 'yes');
    const element = await fresh();
    await until(() => !Number.isNaN(set(element)));
    expect(set(element)).to.equal(42);
  });

  it('carries its state by an edge in forced colours', async () => {
    const element = await fresh();
    await emulateMedia({ forcedColors: 'active' });
    const bare = edge(element);
    await did(element, 'read', 'shared-vision', 'yes');
    expect(edge(element)).not.to.equal(bare);
    await emulateMedia({ forcedColors: 'none' });
  });

  it('mirrors where text runs from right to left', async () => {
    const element = await mountHtml<ModuleCardElement>(`<div dir="rtl">${String(moduleCardHtml(card, { ...place, items }))}</div>`);
    const inner = element.querySelector('tessera-module-card') as ModuleCardElement;
    await settled(inner);
    const tile = inner.shadowRoot?.querySelector('[aria-hidden] path')?.closest('svg')?.getBoundingClientRect() as DOMRect;
    const line = stateElement(inner).getBoundingClientRect();
    expect(tile.left).to.be.greaterThan(line.right);
  });
});

function links(element: Element): HTMLAnchorElement[] {
  return [...(element.shadowRoot?.querySelectorAll('a') ?? [])];
}

function heading(element: Element): HTMLElement {
  return element.shadowRoot?.querySelector('[role="heading"]') as HTMLElement;
}

function stateElement(element: Element): HTMLElement {
  const id = links(element)[0]?.getAttribute('aria-describedby');
  return element.shadowRoot?.getElementById(id ?? '') as HTMLElement;
}

function state(element: Element): string {
  return words(stateElement(element));
}

function set(element: Element): number {
  const paths = [...(element.shadowRoot?.querySelectorAll('[part="tile"] path') ?? [])];
  if (paths.length === 0) return NaN;
  return paths.filter((path) => !path.classList.contains('bed')).reduce((sum, path) => sum + (path.getAttribute('d') ?? '').split('M').length - 1, 0);
}

/** The colour of the edge that the card draws round itself. */
function edge(element: Element): string {
  return getComputedStyle(element.shadowRoot?.querySelector('[part="card"]') as Element).borderTopColor;
}

function read(element: Element): string {
  return [words(element), links(element)[0]?.getAttribute('href'), heading(element).getAttribute('aria-level')].join(' | ');
}

/** An act, without waiting for the disk. */
function record(id: string): void {
  progressStore().record({ ...place, kind: 'read', id, detail: 'yes' });
}

async function act(kind: 'read' | 'answered', id: string, detail: string): Promise<void> {
  await progressStore().record({ ...place, kind, id, detail }).saved;
}

async function did(element: Element, kind: 'read' | 'answered', id: string, detail: string): Promise<void> {
  await act(kind, id, detail);
  await settled(element);
}

/** Tesserae that are set in the next two frames. */
async function drawn(element: LitElement): Promise<number[]> {
  await element.updateComplete;
  const first = set(element);
  await new Promise(requestAnimationFrame);
  await element.updateComplete;
  return [first, set(element)];
}

async function until(true_: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !true_(); turn += 1) await new Promise((done) => setTimeout(done, 20));
  expect(true_()).to.equal(true);
}

async function arrived(element: Element): Promise<void> {
  await until(() => links(element).length > 0);
}
