import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import type { FactKind } from '@tessera-learning/core';
import { createProgressStore, progressStore } from '@tessera-learning/progress-store';
import { clear, complaintsDuring, heard, mount, mountHtml, newLearner, sampleCourse, settled, words } from '@tessera-learning/element-kit/testing';
import { progressTrackerHtml, type TrackerHtmlOptions, type TrackerRow } from '@tessera-learning/progress-tracker/html';
import type { ProgressedDetail, ProgressTrackerElement } from '@tessera-learning/progress-tracker';
import '@tessera-learning/progress-tracker/band';
import '@tessera-learning/progress-tracker/define';

const courseUrl = `data:application/json,${encodeURIComponent(JSON.stringify(sampleCourse))}`;
const place = { course: 'sample', module: 'vision-and-parks' };
const options: TrackerHtmlOptions = { ...place, label: 'Module 1' };
const rows: readonly TrackerRow[] = [
  { text: '1.1 A shared vision', href: '#shared-vision', note: 'Pages 16–19', items: ['read:shared-vision'] },
  { text: '1.2 From vision to strategy', href: '#to-strategy', items: ['read:to-strategy'] },
  { text: 'Quiz', href: '#quiz', items: ['answered:vision', 'answered:parks'] },
];
const modules: readonly TrackerRow[] = ['Idea', 'Understanding', 'Building'].map((text, index) => ({ text, href: `m${index + 1}.html`, module: `m-${index + 1}`, items: ['read:a', 'read:b'] }));

describe('tessera-progress-tracker', () => {
  beforeEach(async () => {
    await newLearner();
    await progressStore().ready;
  });
  afterEach(clear);

  const list = async (width = 232): Promise<ProgressTrackerElement> =>
    shown(await mountHtml(`<div style="inline-size: ${width}px">${String(progressTrackerHtml(rows, options))}</div>`));
  const tiles = (): Promise<ProgressTrackerElement> => drawn(mountHtml<ProgressTrackerElement>(progressTrackerHtml(modules, { course: 'sample', label: 'Modules', layout: 'tiles' })));

  describe('beside a page', () => {
    it('is one progress bar with a name and words, and silent', async () => {
      const element = await list();
      const bar = only(element, '[role="progressbar"]');
      expect(attributes(bar)).to.deep.equal({ label: 'Module 1', min: '0', max: '4', now: '0', text: '0 of 4 steps done' });
      await did(element, 'read', 'shared-vision', 'yes');
      expect(attributes(bar)).to.deep.equal({ label: 'Module 1', min: '0', max: '4', now: '1', text: '1 of 4 steps done' });
      expect(all(element, '[aria-live], [role="status"], [role="alert"]').length).to.equal(0);
    });

    it('names each row’s state, and the first row that is not done as the current step', async () => {
      const element = await list();
      await did(element, 'read', 'shared-vision', 'yes');
      await did(element, 'answered', 'vision', 'circle');
      expect(items(element)).to.deep.equal(['1.1 A shared vision, done Pages 16–19', '1.2 From vision to strategy, open', 'Quiz, begun 1 of 2']);
      expect(all(element, '[aria-current="step"]').map(words)).to.deep.equal(['1.2 From vision to strategy']);
      expect(Number(getComputedStyle(only(element, '[aria-current]')).fontWeight)).to.be.greaterThan(600);
    });

    it('says how far a video was watched, by half a square and in words', async () => {
      const video = [{ text: 'Video', href: '#welcome', note: '1:36', items: ['watched:welcome'] }];
      const element = await mountHtml<ProgressTrackerElement>(progressTrackerHtml(video, options));
      await did(element, 'watched', 'welcome', '0-72/96');
      expect([items(element), all(element, 'i.begun').length]).to.deep.equal([['Video, begun 1:36 Watched up to 1:12'], 1]);
      await did(element, 'watched', 'welcome', '70-96/96');
      expect(items(element)).to.deep.equal(['Video, done 1:36']);
    });

    it('is walked by keyboard: a link per row, in order', async () => {
      const element = await list();
      const reached: string[] = [];
      for (let press = 0; press < rows.length; press += 1) {
        await sendKeys({ press: 'Tab' });
        reached.push((element.shadowRoot?.activeElement as HTMLAnchorElement).getAttribute('href') ?? '');
      }
      expect(reached).to.deep.equal(['#shared-vision', '#to-strategy', '#quiz']);
    });

    it('folds to one line where there is no rail, and opens by keyboard', async () => {
      const element = await list(350);
      await until(() => all(element, 'details').length > 0);
      const fold = only<HTMLDetailsElement>(element, 'details');
      expect(fold.open).to.equal(false);
      expect(words(fold.querySelector('summary'))).to.equal('Show all steps');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      expect(fold.open).to.equal(true);
      expect(items(element)).to.have.length(3);
    });

    it('is folded in its first drawing already, so that nothing moves', async () => {
      const place_ = document.createElement('div');
      place_.style.inlineSize = '350px';
      place_.append(new DOMParser().parseFromString(String(progressTrackerHtml(rows, options)), 'text/html').body.firstElementChild as Element);
      document.body.append(place_);
      await shown(place_).updateComplete;
      expect(all(shown(place_), 'details').length).to.equal(1);
      place_.remove();
    });

    it('unfolds again when it gets a rail’s width', async () => {
      const element = await list(350);
      await until(() => all(element, 'details').length > 0);
      (element.parentElement as HTMLElement).style.inlineSize = '232px';
      await until(() => all(element, 'details').length === 0);
      expect(items(element)).to.have.length(3);
    });
  });

  describe('across a page', () => {
    it('says where the learner is and leads on: nothing started', async () => {
      const element = await tiles();
      expect(headline(element)).to.equal('Nothing started yet. Begin where you like.');
      expect(wayOn(element)).to.deep.equal(['Start with module 1', 'm1.html']);
    });

    it('leads on to what is begun before what is open', async () => {
      const element = await tiles();
      await did(element, 'read', 'a', 'yes', 'm-2');
      expect(headline(element)).to.equal('Welcome back. One module under way.');
      expect(wayOn(element)).to.deep.equal(['Go on with module 2, section 2.2', 'm2.html#b']);
      await did(element, 'read', 'b', 'yes', 'm-2');
      expect(headline(element)).to.equal('Welcome back. One module finished.');
      expect(wayOn(element)).to.deep.equal(['Go on with module 1', 'm1.html']);
    });

    it('leads to the very second of a video, to its beginning, and to the quiz', async () => {
      const items = ['watched:welcome', 'read:a', 'watched:tour', 'answered:best'];
      const module = [{ text: 'Idea', href: 'm1.html', module: 'm-1', items }];
      const element = await drawn(mountHtml<ProgressTrackerElement>(progressTrackerHtml(module, { course: 'sample', label: 'Modules', layout: 'tiles' })));
      await did(element, 'watched', 'welcome', '0-72/96', 'm-1');
      expect([headline(element), wayOn(element)]).to.deep.equal(['Welcome back. One module under way.', ['Go on with module 1, video at 1:12', 'm1.html#welcome&t=72']]);
      await did(element, 'watched', 'welcome', '72-96/96', 'm-1');
      expect(wayOn(element)).to.deep.equal(['Go on with module 1, section 1.1', 'm1.html#a']);
      await did(element, 'read', 'a', 'yes', 'm-1');
      expect(wayOn(element)).to.deep.equal(['Go on with module 1', 'm1.html#tour']);
      await did(element, 'watched', 'tour', '0-60/60', 'm-1');
      expect(wayOn(element)).to.deep.equal(['Go on with module 1, quiz', 'm1.html#quiz']);
    });

    it('says how many are finished and how many under way, tile by tile in words', async () => {
      const element = await tiles();
      for (const [module, id] of [['m-1', 'a'], ['m-1', 'b'], ['m-2', 'a']] as const) await did(element, 'read', id, 'yes', module);
      expect(headline(element)).to.equal('Welcome back. One module finished, one under way.');
      expect(items(element)).to.deep.equal(['Idea, done: 2 of 2', 'Understanding, begun: 1 of 2', 'Building, open: 0 of 2']);
      expect(words(element)).to.contain('Kept on this device only. Nobody else can see it.');
    });

    it('says so when all is finished, with a link back to the first', async () => {
      const element = await tiles();
      for (const { module } of modules) for (const id of ['a', 'b']) await did(element, 'read', id, 'yes', module);
      expect(headline(element)).to.equal('Welcome back. All three modules finished.');
      expect(wayOn(element)).to.deep.equal(['Go back to module 1', 'm1.html']);
    });

    it('is one Tab stop, in forced colours too', async () => {
      const element = await tiles();
      await emulateMedia({ forcedColors: 'active' });
      await sendKeys({ press: 'Tab' });
      expect(words(element.shadowRoot?.activeElement)).to.equal('Start with module 1');
      expect(getComputedStyle(element.shadowRoot?.activeElement as Element).outlineStyle).to.equal('solid');
      await emulateMedia({ forcedColors: 'none' });
    });

    for (const [width, columns] of [[390, 1], [730, 2], [860, 2], [990, 2], [1184, 3]] as const) {
      it(`stands in ${columns} columns where it is ${width} px wide, words not squeezed and nothing outside`, async () => {
        const element = await tiles();
        (element.parentElement as HTMLElement).style.inlineSize = `${width}px`;
        const inner = only(element, '.inner');
        expect(getComputedStyle(inner).gridTemplateColumns.split(' ').length).to.equal(columns);
        expect(only(element, '.heading').getBoundingClientRect().width).to.be.greaterThan(220);
        expect(inner.scrollWidth).to.be.at.most(width);
      });
    }

    it('names a row that is no module by its words', async () => {
      const element = await drawn(mountHtml<ProgressTrackerElement>(progressTrackerHtml(rows, { ...options, layout: 'tiles' })));
      await did(element, 'read', 'shared-vision', 'yes');
      expect(headline(element)).to.equal('1 of 4 steps done');
      expect(wayOn(element)[0]).to.equal('Go on with 1.2 From vision to strategy');
    });

    it('says it in French', async () => {
      const element = shown(await mountHtml<HTMLElement>(`<div lang="fr">${String(progressTrackerHtml(modules, { course: 'sample', label: 'Modules', layout: 'tiles' }))}</div>`));
      await until(() => all(element, 'svg').length > 0 && headline(element) === 'Rien n’est encore commencé. Commencez où vous voulez.');
      await did(element, 'read', 'a', 'yes', 'm-2');
      expect(headline(element)).to.equal('Bon retour parmi nous. Un module en cours.');
      expect(wayOn(element)[0]).to.equal('Continuer avec le module 2, section 2.2');
    });
  });

  describe('as one tile', () => {
    const tile = (): Promise<ProgressTrackerElement> => drawn(mountHtml<ProgressTrackerElement>(progressTrackerHtml(rows, { ...options, layout: 'tile', order: 2 })));

    it('is a picture only: no words, no bar, no event', async () => {
      const element = await tile();
      const details = heard<ProgressedDetail>('tessera-progressed');
      expect(words(element)).to.equal('');
      expect(all(element, '[role], a, [tabindex]').length).to.equal(0);
      await did(element, 'read', 'shared-vision', 'yes');
      await until(() => set(element) === 42);
      expect(details).to.deep.equal([]);
    });

    it('moves on an act, and not under reduced motion', async () => {
      await emulateMedia({ reducedMotion: 'no-preference' });
      const element = await tile();
      record('read', 'shared-vision');
      await element.updateComplete;
      expect(set(element)).to.be.lessThan(42);
      await emulateMedia({ reducedMotion: 'reduce' });
      record('read', 'to-strategy');
      await element.updateComplete;
      expect(set(element)).to.equal(84);
      await emulateMedia({ reducedMotion: 'no-preference' });
    });
  });

  describe('tells the page', () => {
    /** The code that tells follows the element: act until it has arrived. */
    before(async () => {
      const details = heard<ProgressedDetail>('tessera-progressed');
      await list();
      let detail = 'no';
      await until(() => {
        record('read', 'shared-vision', (detail = detail === 'no' ? 'yes' : 'no'));
        return details.length > 0;
      });
      clear();
    });

    const listening = async (): Promise<ProgressTrackerElement> => {
      const element = await list();
      await new Promise((done) => setTimeout(done, 50));
      return element;
    };

    it('what is done now, after an act, here or in another tab; never while loading', async () => {
      const details = heard<ProgressedDetail>('tessera-progressed');
      await act('read', 'shared-vision', 'yes');
      const element = await listening();
      expect(details).to.deep.equal([]);
      await did(element, 'read', 'to-strategy', 'yes');
      expect(details).to.deep.equal([{ course: 'sample', done: 2, total: 4 }]);
      createProgressStore().record({ ...place, kind: 'answered', id: 'vision', detail: 'public' });
      await until(() => words(element).includes('3 of 4'));
      expect(details.at(-1)).to.deep.equal({ course: 'sample', done: 3, total: 4 });
    });

    it('nothing when the steps themselves change, or the same step is done again', async () => {
      const element = await listening();
      await did(element, 'read', 'shared-vision', 'yes');
      const details = heard<ProgressedDetail>('tessera-progressed');
      await did(element, 'read', 'shared-vision', 'yes');
      element.rows = rows.slice(1);
      await settled(element);
      expect(words(element)).to.contain('0 of 3');
      expect(details).to.deep.equal([]);
    });

    it('on the element, bubbling and out of every shadow root', async () => {
      const element = await listening();
      const events: Event[] = [];
      element.addEventListener('tessera-progressed', (event) => events.push(event));
      await did(element, 'read', 'shared-vision', 'yes');
      expect(events.map(({ bubbles, composed }) => [bubbles, composed])).to.deep.equal([[true, true]]);
    });
  });

  it('says the same from a course and from a property as from HTML', async () => {
    const bare = rows.map(({ text, note, items: tokens }) => ({ text, note, items: tokens }));
    const said = words(shown(await rail(html`<div style="inline-size: 232px">${fromHtml(bare)}</div>`)));
    const bySource = shown(await rail(html`<div style="inline-size: 232px"><tessera-progress-tracker src=${courseUrl} module="vision-and-parks"></tessera-progress-tracker></div>`));
    await until(() => words(bySource) === said);
    const byProperty = shown(await rail(html`<div style="inline-size: 232px"><tessera-progress-tracker course="sample" module="vision-and-parks" label="Module 1" .rows=${bare}></tessera-progress-tracker></div>`));
    expect(words(byProperty)).to.equal(said);
  });

  it('shows the modules of a course where no module is named', async () => {
    const element = await mount<ProgressTrackerElement>(html`<tessera-progress-tracker src=${courseUrl} layout="tiles"></tessera-progress-tracker>`);
    await until(() => items(element).length === 2);
    expect(items(element)).to.deep.equal(['Building an intercultural city, open: 0 of 4', 'Keeping it going, open: 0 of 2']);
    expect(all(element, 'a').length).to.equal(0);
  });

  for (const missing of ['course', 'module']) {
    it(`without ${missing} tells the developer and leaves the HTML as it is`, async () => {
      const complaints = await complaintsDuring(async () => {
        const element = await mountHtml<ProgressTrackerElement>(String(progressTrackerHtml(rows, options)).replace(` ${missing}="${place[missing as 'course']}"`, ''));
        expect(all(element, 'slot').length).to.equal(1);
        expect(element.innerText).to.contain('1.1 A shared vision');
      });
      expect(complaints.join()).to.contain(`write ${missing}="…"`);
    });
  }

  it('without rows tells the developer what to write', async () => {
    const complaints = await complaintsDuring(async () => {
      await mountHtml('<tessera-progress-tracker course="c" module="m"><p>Soon</p></tessera-progress-tracker>');
    });
    expect(complaints.join()).to.contain('data-items');
  });

  it('stands right to left where text does', async () => {
    const element = shown(await mountHtml<HTMLElement>(`<div dir="rtl" style="inline-size: 232px">${String(progressTrackerHtml(rows, options))}</div>`));
    const row = only(element, 'li');
    expect(row.querySelector('i')?.getBoundingClientRect().left).to.be.greaterThan((row.querySelector('a') as Element).getBoundingClientRect().right);
  });
});

function fromHtml(bare: readonly TrackerRow[]): TemplateResult {
  const parsed = new DOMParser().parseFromString(String(progressTrackerHtml(bare, options)), 'text/html');
  return html`${parsed.querySelector('tessera-progress-tracker')}`;
}

async function rail(template: TemplateResult): Promise<HTMLElement> {
  const place_ = await mount<HTMLElement>(template);
  await until(() => all(shown(place_), 'li').length > 0);
  return place_;
}

function shown(place_: Element): ProgressTrackerElement {
  return place_.querySelector('tessera-progress-tracker') as ProgressTrackerElement;
}

function all<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

function only<T extends Element = HTMLElement>(element: Element, selector: string): T {
  return all<T>(element, selector)[0] as T;
}

/** Once a layout with tiles, which is code of its own, is there. */
async function drawn(mounted: Promise<ProgressTrackerElement>): Promise<ProgressTrackerElement> {
  const element = await mounted;
  await until(() => all(element, 'svg').length > 0);
  await settled(element);
  return element;
}

/** How many tesserae of the one tile are set. */
function set(element: Element): number {
  return all(element, 'path:not(.bed)').reduce((sum, path) => sum + (path.getAttribute('d') ?? '').split('M').length - 1, 0);
}

function items(element: Element): string[] {
  return all(element, 'li').map(words);
}

function headline(element: Element): string {
  return words(only(element, '[role="heading"]'));
}

/** Words and address of the one link. */
function wayOn(element: Element): string[] {
  return all(element, 'a').flatMap((link) => [words(link), link.getAttribute('href') ?? '']);
}

function attributes(bar: Element): Record<string, string | null> {
  const [label, min, max, now, text] = ['label', 'valuemin', 'valuemax', 'valuenow', 'valuetext'].map((name) => bar.getAttribute(`aria-${name}`));
  return { label, min, max, now, text } as Record<string, string | null>;
}

/** An act, without waiting for the disk. */
function record(kind: FactKind, id: string, detail = 'yes'): void {
  progressStore().record({ ...place, kind, id, detail });
}

async function act(kind: FactKind, id: string, detail: string, module = place.module): Promise<void> {
  await progressStore().record({ course: place.course, module, kind, id, detail }).saved;
}

async function did(element: Element, kind: FactKind, id: string, detail: string, module?: string): Promise<void> {
  await act(kind, id, detail, module);
  await settled(element);
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !isTrue(); turn += 1) await new Promise((done) => setTimeout(done, 20));
  expect(isTrue()).to.equal(true);
}
