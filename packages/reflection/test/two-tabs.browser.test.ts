import { clear, inside, newLearner, settled, words } from '@tessera-learning/element-kit/testing';
import { createProgressStore, progressStore, type ProgressStore } from '@tessera-learning/progress-store';
import { expect } from 'chai';
import { field, fresh, note, paste, place, pause, type, until, versions } from './support.js';

const OFFER = 'Another tab has a different version of this note';

describe('a note in two tabs', () => {
  let other: ProgressStore;
  beforeEach(async () => {
    await newLearner();
    await progressStore().ready;
    other = createProgressStore();
    await other.ready;
  });
  afterEach(clear);

  /** The other tab writes once it has heard of what is there: its words are the newer ones. */
  const fromOther = async (text: string): Promise<void> => {
    await until(() => other.facts('sample').length === progressStore().facts('sample').length);
    await other.record({ ...place, kind: 'noted', id: 'first-step', detail: 'b2', text }).saved;
  };

  it('shows what another tab wrote where the field is not in use', async () => {
    const element = await fresh();
    await fromOther('From the other tab');
    await until(() => field(element).value === 'From the other tab');
    expect(inside(element, 'details').length).to.equal(0);
  });

  it('never overwrites words that are being written: it offers the others beside them', async () => {
    const element = await fresh();
    await type(element, 'Mine');
    await fromOther('Theirs');
    await until(() => inside(element, 'details').length === 1);
    expect(field(element).value).to.equal('Mine');
    const details = inside<HTMLDetailsElement>(element, 'details')[0] as HTMLDetailsElement;
    expect(words(details.parentElement)).to.equal(`${OFFER}Theirs`);
    expect(details.parentElement?.getAttribute('role')).to.equal('status');
    await until(() => versions().length === 2);
    expect(versions().sort()).to.deep.equal(['Mine', 'Theirs']);
    field(element).blur();
    await settled(element);
    expect([field(element).value, inside(element, 'details').length]).to.deep.equal(['Mine', 1]);
  });

  it('takes over the others once a field is left in which nothing was written', async () => {
    const element = await fresh();
    field(element).focus();
    await fromOther('Theirs');
    await until(() => inside(element, 'details').length === 1);
    expect(field(element).value).to.equal('');
    field(element).blur();
    await settled(element);
    expect([field(element).value, inside(element, 'details').length]).to.deep.equal(['Theirs', 0]);
  });

  it('does not swap words under a learner who leaves the field: the other version stays offered, until it is deleted', async () => {
    const element = await fresh();
    await note(element, 'Mine');
    field(element).focus();
    await fromOther('Theirs');
    await until(() => inside(element, 'details').length === 1);
    field(element).blur();
    await settled(element);
    expect([field(element).value, inside(element, 'details').length]).to.deep.equal(['Mine', 1]);
    await other.forget('sample');
    await until(() => inside(element, 'details').length === 0);
  });

  it('says nothing when both wrote the same', async () => {
    const element = await fresh();
    await type(element, 'Same');
    await fromOther('Same');
    await pause(100);
    expect(inside(element, 'details').length).to.equal(0);
  });

  it('takes away its own drafts in the other tab too, never the other’s', async () => {
    const element = await fresh();
    const known = (): string => other.facts('sample').sort((a, b) => a.n - b.n).map(({ text }) => text).join();
    await note(element, 'Mine, a draft');
    await until(() => known() === 'Mine, a draft');
    await fromOther('Theirs');
    await until(() => field(element).value === 'Theirs');
    await note(element, 'Mine');
    await until(() => known() === 'Theirs,Mine');
    await pause(50);
    expect(known()).to.equal('Theirs,Mine');
  });

  it('agrees with a second field of the same question on the page', async () => {
    const element = await fresh();
    const second = element.cloneNode(true) as typeof element;
    element.after(second);
    await settled(second);
    await note(element, 'The library');
    expect(field(second).value).to.equal('The library');
    await paste(second, '');
    await until(() => field(element).value === '');
  });
});
