import { readProgressFile, writeProgressFile, type Fact } from '@tessera-learning/core';
import { progressStore } from '@tessera-learning/progress-store';
import { permit, permits } from '@tessera-learning/progress-store/lean';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { clear, mount, mountHtml, newLearner, settled, words } from '@tessera-learning/element-kit/testing';
import { savedDataHtml } from '@tessera-learning/saved-data/html';
import type { SavedDataElement } from '@tessera-learning/saved-data';
import '@tessera-learning/saved-data/define';

const place = { course: 'sample', module: 'vision-and-parks' };
const read: Fact = { ...place, kind: 'read', id: 'shared-vision', detail: 'yes', n: 1 };
const answered: Fact = { ...place, kind: 'answered', id: 'vision', detail: 'circle', n: 2 };
const noted: Fact = { ...place, kind: 'noted', id: 'first-step', detail: 'a1', n: 3, text: 'The housing office' };

describe('tessera-saved-data', () => {
  beforeEach(async () => {
    await newLearner();
    await progressStore().ready;
  });
  afterEach(clear);

  const fresh = (): Promise<SavedDataElement> => mountHtml<SavedDataElement>(savedDataHtml({ course: 'sample', fallback: 'Needs a script.' }));
  const withFacts = async (...facts: Fact[]): Promise<SavedDataElement> => {
    await progressStore().import(facts);
    return fresh();
  };

  it('says in words what is kept and where', async () => {
    const element = await withFacts(read, answered, { ...answered, detail: 'public', n: 4 }, noted);
    expect(words(element)).to.contain('1 question answered, 1 section marked as read, 1 note.');
    expect(words(element)).to.contain('Kept on this device, in this browser only.');
    expect(rows(element)).to.deep.equal([
      'vision-and-parks shared-vision Marked as read',
      'vision-and-parks vision Answered: circle',
      'vision-and-parks vision Answered: public',
      'vision-and-parks first-step Wrote: The housing office',
    ]);
  });

  it('does not count a mark that was taken away', async () => {
    const element = await withFacts(read, { ...read, detail: 'no', n: 2 });
    expect(words(element)).to.contain('0 sections marked as read');
  });

  it('says so when nothing is kept, and when something comes', async () => {
    const element = await fresh();
    expect(words(element)).to.contain('Nothing is kept for this course.');
    progressStore().record({ ...place, kind: 'read', id: 'a', detail: 'yes' });
    await settled(element);
    expect(words(element)).to.contain('1 section marked as read');
  });

  it('names a site whose videos may play, also where nothing else is kept, and takes the permit back', async () => {
    permit('sample', 'YouTube');
    permit('other', 'Vimeo');
    const element = await fresh();
    expect(words(element)).to.contain('Nothing is kept of what you did in this course.');
    expect(words(element)).to.contain('You allowed this course to play videos from YouTube.');
    expect(words(element)).not.to.contain('Vimeo');
    await press(element, 'Ask me again before videos from YouTube');
    expect(status(element)).to.equal('You will be asked again.');
    expect(words(element)).to.contain('Nothing is kept for this course.');
    expect(permits('sample')).to.deep.equal([]);
    expect(element.shadowRoot?.activeElement?.id).to.equal('delete');
  });

  it('deletes a permit with the rest, and counts it', async () => {
    permit('sample', 'YouTube');
    const element = await withFacts(read);
    await press(element, 'Delete everything');
    expect(words(element)).to.contain('Delete 2 entries?');
    await press(element, 'Delete');
    await until(() => status(element) === 'Everything is deleted.');
    expect(permits('sample')).to.deep.equal([]);
    expect(words(element)).not.to.contain('YouTube');
  });

  it('exports a file of this course that reads back', async () => {
    const element = await withFacts(read, noted, { ...read, course: 'other' });
    const file = await exported(() => press(element, 'Export'));
    expect(file.name).to.equal('tessera-sample.json');
    const back = readProgressFile(file.text);
    expect('facts' in back && back.facts.sort((a, b) => a.n - b.n)).to.deep.equal([read, noted]);
    expect(status(element)).to.equal('Your browser has been given the file tessera-sample.json.');
  });

  it('imports by joining, and says what was new, unreadable and foreign', async () => {
    const element = await withFacts(read);
    const source = JSON.parse(writeProgressFile([read, answered, { ...read, course: 'other' }])) as { facts: unknown[] };
    source.facts.push({ key: 'damaged' }, 7);
    await choose(element, JSON.stringify(source));
    expect(status(element)).to.equal('1 new entry. 2 rows could not be read. 1 entry belongs to another course and was left out.');
    expect(progressStore().facts().map(({ kind }) => kind).sort()).to.deep.equal(['answered', 'read']);
    await choose(element, JSON.stringify(source));
    expect(status(element)).to.contain('Nothing new');
  });

  const bad: readonly (readonly [string, BlobPart, string])[] = [
    ['another kind', '\u0000\u0001', 'damaged, or of another kind'],
    ['other JSON', '{"name":"x"}', 'holds no saved progress'],
    ['a newer version', '{"tessera":"progress","version":2,"facts":[]}', 'newer version'],
    ['too many characters', ' '.repeat(2_000_001), 'far too large'],
    ['far too many bytes', new Uint8Array(8_000_001), 'far too large'],
  ];
  for (const [name, content, message] of bad) {
    it(`refuses a file of ${name} in words of its own, and changes nothing`, async () => {
      const element = await withFacts(read);
      await choose(element, content);
      expect(status(element)).to.contain(message).and.to.contain('Nothing was changed.');
      expect(progressStore().facts()).to.deep.equal([read]);
    });
  }

  it('says when the file cannot be opened', async () => {
    const element = await withFacts(read);
    const gone = new File([''], 'x.json');
    gone.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await chooseFile(element, gone);
    expect(status(element)).to.contain('could not open this file');
  });

  it('deletes by keyboard in two steps, says so, and keeps the focus in reach', async () => {
    const element = await withFacts(read, answered);
    focusOn(element, 'Delete everything');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    const question = element.shadowRoot?.activeElement;
    expect(question?.getAttribute('role')).to.equal('group');
    expect(words(element.shadowRoot?.getElementById(question?.getAttribute('aria-labelledby') ?? ''))).to.equal(
      'Delete 2 entries? This cannot be undone. Export first if you may want them back.',
    );
    expect(progressStore().facts()).to.have.length(2);
    await sendKeys({ press: 'Tab' });
    expect(words(element.shadowRoot?.activeElement)).to.equal('Delete');
    await sendKeys({ press: 'Space' });
    await until(() => status(element) === 'Everything is deleted.');
    expect(progressStore().facts()).to.deep.equal([]);
    expect(words(element.shadowRoot?.activeElement)).to.equal('Delete everything');
  });

  for (const [name, leave] of [['Keep', (element: SavedDataElement) => press(element, 'Keep')], ['Escape', () => sendKeys({ press: 'Escape' })]] as const) {
    it(`keeps everything on ${name}, and gives the focus back`, async () => {
      const element = await withFacts(read);
      await press(element, 'Delete everything');
      await leave(element);
      await settled(element);
      expect(status(element)).to.equal('Nothing was deleted.');
      expect(words(element.shadowRoot?.activeElement)).to.equal('Delete everything');
      expect(progressStore().facts()).to.deep.equal([read]);
    });
  }

  it('deletes this course only', async () => {
    const other = { ...read, course: 'other' };
    const element = await withFacts(read, other);
    await press(element, 'Delete everything');
    await press(element, 'Delete');
    await until(() => status(element) !== '');
    expect(progressStore().facts()).to.deep.equal([other]);
  });

  it('asks nothing when there is nothing to delete', async () => {
    const element = await fresh();
    await press(element, 'Delete everything');
    expect(status(element)).to.equal('There is nothing to delete.');
    expect(element.shadowRoot?.querySelectorAll('[role="group"]').length).to.equal(0);
  });

  it('labels its file input and reaches everything by Tab', async () => {
    const element = await withFacts(read);
    const reached: string[] = [];
    for (let at = 0; at < 4; at += 1) {
      await sendKeys({ press: 'Tab' });
      const active = element.shadowRoot?.activeElement;
      reached.push(active instanceof HTMLInputElement ? words(active.labels?.[0]) : words(active));
    }
    expect(reached).to.deep.equal(['Show the one entry', 'Export', 'Import a file', 'Delete everything']);
  });

  it('says it in French', async () => {
    const element = await mount<HTMLElement>(html`<div lang="fr"><tessera-saved-data course="sample"></tessera-saved-data></div>`);
    await until(() => words(element.querySelector('tessera-saved-data')).includes('Rien n’est conservé pour ce cours.'));
  });

  it('without course tells the developer and leaves the HTML as it is', async () => {
    const said: string[] = [];
    const { error } = console;
    console.error = (...parts: unknown[]) => said.push(parts.join(' '));
    const element = await mountHtml<SavedDataElement>('<tessera-saved-data><p>Needs a script.</p></tessera-saved-data>');
    console.error = error;
    expect(element.innerText.trim()).to.equal('Needs a script.');
    expect(said.join()).to.contain('write course="…"');
  });
});

function button(element: Element, name: string): HTMLButtonElement {
  return [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((each) => words(each) === name) as HTMLButtonElement;
}

function focusOn(element: Element, name: string): void {
  button(element, name).focus();
}

async function press(element: Element, name: string): Promise<void> {
  button(element, name).click();
  await settled(element);
}

function status(element: Element): string {
  return words(element.shadowRoot?.querySelector('[role="status"]'));
}

function rows(element: Element): string[] {
  const cells = (row: HTMLTableRowElement): string => [...row.cells].map(words).join(' ');
  return [...(element.shadowRoot?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])].map(cells);
}

async function choose(element: Element, content: BlobPart): Promise<void> {
  await chooseFile(element, new File([content], 'mine.json', { type: 'application/json' }));
}

async function chooseFile(element: Element, file: File): Promise<void> {
  const input = element.shadowRoot?.querySelector('input[type="file"]') as HTMLInputElement;
  const bag = new DataTransfer();
  bag.items.add(file);
  input.files = bag.files;
  // An input makes File objects of its own where it can; this keeps the one that a test prepared.
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change'));
  delete (input as { files?: unknown }).files;
  await (element as SavedDataElement).updateComplete;
  await until(() => status(element) !== '');
}

/** What a press hands to the browser as a file, without the download itself. */
async function exported(work: () => Promise<void>): Promise<{ name: string; text: string }> {
  const { click } = HTMLAnchorElement.prototype;
  let found: { name: string; text: Promise<string> } | undefined;
  HTMLAnchorElement.prototype.click = function () {
    found = { name: this.download, text: fetch(this.href).then((response) => response.text()) };
  };
  await work();
  HTMLAnchorElement.prototype.click = click;
  return { name: found?.name ?? '', text: (await found?.text) ?? '' };
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !isTrue(); turn += 1) await new Promise((done) => setTimeout(done, 20));
  expect(isTrue()).to.equal(true);
}
