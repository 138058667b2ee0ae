import { clear, heard, newLearner, settled, words } from '@tessera-learning/element-kit/testing';
import { createProgressStore, progressStore } from '@tessera-learning/progress-store';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { NotedDetail } from '@tessera-learning/reflection';
import { buttons, field, fresh, keys, note, paste, place, press, status, until, versions } from './support.js';

describe('deleting a note', () => {
  beforeEach(async () => {
    await newLearner();
    await progressStore().ready;
  });
  afterEach(clear);

  const earlier = (id: string, text: string): Promise<unknown> => progressStore().record({ ...place, kind: 'noted', id, detail: 'a1', text }).saved;

  it('can be undone', async () => {
    const element = await fresh();
    await note(element, 'The library');
    await press(element, 'Delete this note');
    expect(buttons(element)).to.deep.equal(['Undo']);
    await press(element, 'Undo');
    await until(() => status(element) === 'Saved on this device');
    expect([field(element).value, element.shadowRoot?.activeElement === field(element)]).to.deep.equal(['The library', true]);
    await until(() => keys().length === 1);
    expect(versions()).to.deep.equal(['The library']);
    expect(buttons(element)).to.deep.equal(['Delete this note', 'Save my notes as a text file']);
  });

  it('happens also when the field is emptied, after the pause', async () => {
    const element = await fresh();
    await note(element, 'The library');
    await paste(element, ' \n');
    expect(versions()).to.deep.equal(['The library']);
    await until(() => status(element) === 'This note is deleted.');
    await until(() => keys().length === 0);
    await press(element, 'Undo');
    expect(field(element).value).to.equal('The library');
  });

  it('is no longer offered to be undone once something else is written', async () => {
    const element = await fresh();
    await note(element, 'The library');
    await press(element, 'Delete this note');
    await note(element, 'The school');
    expect(buttons(element)).to.deep.equal(['Delete this note', 'Save my notes as a text file']);
    expect(versions()).to.deep.equal(['The school']);
  });

  it('of words that were not stored yet stores none of them', async () => {
    const element = await fresh();
    await paste(element, 'Not yet');
    await press(element, 'Delete this note');
    await new Promise((done) => setTimeout(done, 700));
    expect([versions(), keys()]).to.deep.equal([[], []]);
  });

  it('says so when the device did not do it', async () => {
    const element = await fresh();
    await note(element, 'The library');
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('refused', 'UnknownError');
    };
    await press(element, 'Delete this note');
    await until(() => status(element).startsWith('This note could not be deleted everywhere.'));
    IDBDatabase.prototype.transaction = transaction;
  });

  it('empties a field that is not in use when everything is deleted elsewhere', async () => {
    const element = await fresh();
    await note(element, 'The library');
    await progressStore().forget('sample');
    await settled(element);
    expect([field(element).value, status(element), buttons(element)]).to.deep.equal(['', '', []]);
  });

  // Last: its second store stays in the page, and clears keys when it hears of a deletion.
  it('takes every version by keyboard, nothing of its neighbours, and gives the focus to the field', async () => {
    await earlier('first-step', 'Of an earlier visit');
    await earlier('first-step-two', 'Of another question');
    const element = await fresh();
    await note(element, 'Of today');
    const details = heard<NotedDetail>('tessera-noted');
    field(element).focus();
    await sendKeys({ press: 'Tab' });
    expect(words(element.shadowRoot?.activeElement)).to.equal('Delete this note');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect([field(element).value, status(element), element.shadowRoot?.activeElement === field(element)]).to.deep.equal(['', 'This note is deleted.', true]);
    await until(() => keys().length === 1);
    expect(versions()).to.deep.equal(['Of another question']);
    expect(details).to.deep.equal([{ ...place, consideration: 'first-step', noted: false }]);
    expect(createProgressStore().facts('sample').length).to.equal(1);
  });
});
