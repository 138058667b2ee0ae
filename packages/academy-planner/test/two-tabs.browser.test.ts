import { planProgramme } from '@tessera-learning/core/academy';
import { sampleBrief, sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import { clear, settled } from '@tessera-learning/element-kit/testing';
import { createProgressStore, progressStore, type ProgressStore } from '@tessera-learning/progress-store';
import { expect } from 'chai';
import { agenda, briefed, field, focused, fresh, isThere, nobody, place, planned, press, stored, titles, type, until } from './support.js';

const plan = planProgramme(sampleCatalogue, sampleBrief);

describe('a plan in two tabs', () => {
  let other: ProgressStore;
  beforeEach(async () => {
    await nobody();
    other = createProgressStore();
    await other.ready;
  });
  afterEach(clear);

  /** The other tab writes once it has heard of what is there: its version is the newer one. */
  const fromOther = async (papers: unknown): Promise<void> => {
    await until(() => other.facts('sample').length === progressStore().facts('sample').length);
    await other.record({ ...place, detail: 'b2', text: JSON.stringify(papers) }).saved;
  };

  it('takes over what the other made; undo brings back what was here', async () => {
    const element = await planned();
    const before = agenda(element);
    await fromOther({ brief: { ...sampleBrief, cities: ['Nice'] }, plan: { ...plan, days: plan.days.slice(0, 2) } });
    await until(() => agenda(element).length === 2);
    expect(field(element, 'Cities').value).to.equal('Nice');
    await press(element, 'Undo');
    expect([agenda(element), field(element, 'Cities').value]).to.deep.equal([before, 'Lublin\nBergen\nReggio Emilia']);
  });

  it('never takes the words from under somebody who writes', async () => {
    const element = await briefed();
    field(element, 'Name of the session').focus();
    await type(element, ' here');
    await fromOther({ brief: { ...sampleBrief, title: 'From the other tab' } });
    await settled(element);
    expect(field(element, 'Name of the session').value).to.equal('Talking about rumours here');
    await until(() => stored().at(-1)?.brief.title === 'Talking about rumours here');
    await until(() => other.facts('sample').some(({ text }) => text?.includes('rumours here')));
  });

  it('leaves the focus where it is when the other tab comes first with a form', async () => {
    const element = await fresh();
    field(element, 'Name of the session').focus();
    await type(element, 'Here');
    await until(() => stored().length === 1);
    await fromOther({ brief: { ...sampleBrief, title: 'There' } });
    await until(() => isThere(element) && field(element, 'Name of the session').value === 'There');
    expect(focused(element) === field(element, 'Name of the session')).to.equal(true);
  });

  it('agrees with a second planner on the page', async () => {
    const element = await planned();
    const second = element.cloneNode(true) as typeof element;
    element.after(second);
    await until(() => titles(second).length > 0);
    await press(element, 'Lunch');
    await press(element, 'Drop');
    await until(() => agenda(second)[0]?.length === 9);
    expect(agenda(second)).to.deep.equal(agenda(element));
    second.remove();
  });
});
