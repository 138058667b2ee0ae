import { clear, heard, inside, newLearner, settled } from '@tessera-learning/element-kit/testing';
import { progressStore } from '@tessera-learning/progress-store';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { NotedDetail } from '@tessera-learning/reflection';
import { about, field, fresh, keys, note, paste, pause, place, status, type, until, versions } from './support.js';

describe('storing a note', () => {
  beforeEach(async () => {
    await newLearner();
    await progressStore().ready;
  });
  afterEach(clear);

  it('is written by keyboard: after a pause exactly one fact, one event without the words, then a word that it is saved', async () => {
    const element = await fresh();
    const details = heard<NotedDetail>('tessera-noted');
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement === field(element)).to.equal(true);
    await sendKeys({ type: 'The library' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'first' });
    expect([status(element), details.length]).to.deep.equal(['', 0]);
    await until(() => status(element) === 'Saved on this device');
    expect(progressStore().facts('sample')).to.deep.equal([{ ...place, kind: 'noted', id: 'first-step', detail: 'c09a70b', n: 1, text: 'The library\nfirst' }]);
    expect(details).to.deep.equal([{ ...place, consideration: 'first-step', noted: true }]);
  });

  it('says that it is saved once after each pause, not for every letter', async () => {
    const element = await fresh();
    const said: string[] = [];
    const observer = new MutationObserver(() => said.at(-1) !== status(element) && said.push(status(element)));
    observer.observe(inside(element, '[role="status"]')[0] as Element, { childList: true, subtree: true, characterData: true });
    await type(element, 'One two');
    await until(() => status(element) !== '');
    await type(element, ' three');
    await until(() => status(element) !== '');
    observer.disconnect();
    expect(said).to.deep.equal(['Saved on this device', '', 'Saved on this device']);
  });

  it('takes away the drafts of this sitting, on both sides of the device, and nothing that others wrote', async () => {
    await createdEarlier('Of an earlier visit');
    const element = await fresh();
    await note(element, 'Draft one');
    await note(element, 'Draft two');
    await note(element, 'The whole note');
    await until(() => versions().length === 2 && keys().length === 2);
    expect(versions()).to.deep.equal(['Of an earlier visit', 'The whole note']);
    expect(field(element).value).to.equal('The whole note');
  });

  it('does not take a later version with the same words for a draft', async () => {
    const element = await fresh();
    await note(element, 'Same');
    await progressStore().import([{ ...place, kind: 'read', id: 'shared-vision', detail: 'yes', n: 9 }]);
    for (const text of ['Other', 'Same']) {
      void paste(element, text);
      field(element).dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    }
    await pause(200);
    expect([versions().at(-1), field(element).value]).to.deep.equal(['Same', 'Same']);
    expect(keys().filter((key) => key.endsWith('|11')).length).to.equal(1);
  });

  it('shows a note of an earlier day, says in sight that it is saved, and announces nothing', async () => {
    await createdEarlier('Our mayor');
    const element = await fresh();
    expect([field(element).value, about(element), status(element)]).to.deep.equal(['Our mayor', 'Saved on this device', '']);
  });

  for (const [name, leave] of [
    ['the field is left', (element: Element) => field(element).blur()],
    ['the page is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the page is left', () => window.dispatchEvent(new PageTransitionEvent('pagehide'))],
    ['the element is taken away', (element: Element) => element.remove()],
  ] as const) {
    it(`stores at once when ${name}`, async () => {
      const element = await fresh();
      await type(element, 'Half a');
      leave(element);
      expect(versions()).to.deep.equal(['Half a']);
    });
  }

  it('keeps on writing after it was moved, with its drafts', async () => {
    const element = await fresh();
    await type(element, 'Half a');
    const elsewhere = document.createElement('div');
    element.after(elsewhere);
    elsewhere.append(element);
    await settled(element);
    expect(field(element).value).to.equal('Half a');
    await note(element, 'Half a sentence');
    await until(() => versions().length === 1);
    expect(versions()).to.deep.equal(['Half a sentence']);
  });

  it('stores nothing anew when the words are back to what is stored', async () => {
    const element = await fresh();
    await note(element, 'As before');
    await paste(element, 'As before!');
    await paste(element, 'As before');
    await pause(700);
    expect([versions(), status(element)]).to.deep.equal([['As before'], 'Saved on this device']);
    expect(progressStore().facts('sample')[0]?.n).to.equal(1);
  });
});

async function createdEarlier(text: string): Promise<void> {
  await progressStore().record({ ...place, kind: 'noted', id: 'first-step', detail: 'a1', text }).saved;
}
