import { planProgramme } from '@tessera-learning/core/academy';
import { sampleBrief, sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import { clear, inside, settled, words } from '@tessera-learning/element-kit/testing';
import { createProgressStore, progressStore } from '@tessera-learning/progress-store';
import { expect } from 'chai';
import { agenda, button, buttons, enter, field, focused, fresh, isThere, keep, keys, nobody, pause, place, planned, press, propose, put, said, stored, titles, type, until } from './support.js';

const plan = planProgramme(sampleCatalogue, sampleBrief);

describe('keeping a plan', () => {
  beforeEach(nobody);
  afterEach(clear);

  const facts = (): unknown[] => progressStore().facts('sample').map(({ course, module, kind, id }) => ({ course, module, kind, id }));

  it('is one fact of the catalogue, on this device, and is said to be', async () => {
    const element = await planned();
    await until(() => keys().length === 2);
    expect(facts()).to.deep.equal([place, place]);
    expect(stored().at(-1)).to.deep.equal({ brief: sampleBrief, plan });
    expect(words(element)).to.contain('Kept on this device only. Nothing is sent.');
  });

  it('is there again on the next visit, with every change', async () => {
    const element = await planned();
    await press(element, 'Lunch');
    await press(element, 'Drop');
    await until(() => said(element).startsWith('Lunch is dropped'));
    const before = agenda(element);
    await progressStore().ready;
    element.remove();
    const again = await fresh();
    await until(() => titles(again).length > 0);
    expect([agenda(again), field(again, 'Cities').value, said(again)]).to.deep.equal([before, 'Lublin\nBergen\nReggio Emilia', '']);
    expect(createProgressStore().facts('sample').length).to.equal(stored().length);
  });

  it('shows no form before what is kept is there: nobody writes over it', async () => {
    await keep({ brief: sampleBrief });
    const element = await fresh();
    const seen = isThere(element) ? field(element, 'Cities').value : undefined;
    expect(seen).to.be.oneOf([undefined, 'Lublin\nBergen\nReggio Emilia']);
    await until(() => isThere(element));
    expect(field(element, 'Cities').value).to.equal('Lublin\nBergen\nReggio Emilia');
  });

  it('stores a brief after a pause in typing, one version only', async () => {
    const element = await fresh();
    field(element, 'Name of the session').focus();
    await type(element, 'Rum');
    await type(element, 'ours');
    expect(stored()).to.deep.equal([]);
    await until(() => stored().length === 1);
    expect(stored()[0]?.brief.title).to.equal('Rumours');
    await type(element, ' in town');
    await until(() => stored().at(-1)?.brief.title === 'Rumours in town');
    await until(() => stored().length === 1 && keys().length === 1);
  });

  for (const [name, leave] of [
    ['the page is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the page is left', () => window.dispatchEvent(new PageTransitionEvent('pagehide'))],
    ['the element is taken away', (element: Element) => element.remove()],
  ] as const) {
    it(`stores at once what was typed when ${name}`, async () => {
      const element = await fresh();
      field(element, 'Name of the session').focus();
      await type(element, 'Half a');
      leave(element);
      expect(stored().map(({ brief }) => brief.title)).to.deep.equal(['Half a']);
    });
  }

  it('takes the versions of this sitting away, and nothing of an earlier one', async () => {
    const element = await planned();
    for (const name of ['Lunch', 'Coffee', 'What each city brings']) {
      await press(element, name);
      await press(element, 'Drop');
      await until(() => buttons(element).includes('Undo') && !inside(element, 'dialog > *').length);
    }
    await until(() => stored().length === 2 && keys().length === 2);
    expect([stored()[0]?.plan, stored()[1]?.plan?.days[0]?.slots.length]).to.deep.equal([undefined, 7]);
  });

  it('keeps its way back when the page rewrites the words inside, or moves the element', async () => {
    const element = await planned();
    (element.querySelector('p') as Element).textContent = 'Le planificateur a besoin de script.';
    await settled(element);
    const elsewhere = document.createElement('div');
    element.after(elsewhere);
    elsewhere.append(element);
    await settled(element);
    expect(button(element, 'Undo').ariaDisabled).to.equal('false');
  });

  it('empties the form on request; undo, which is there, brings everything back', async () => {
    const element = await planned();
    const before = agenda(element);
    await enter(element, 'Start with an empty form');
    await settled(element);
    expect([titles(element), field(element, 'Cities').value, said(element), words(focused(element))]).to.deep.equal([[], '', 'The form is empty. Undo brings back what was here.', 'Undo']);
    expect([stored().at(-1)?.plan, inside(element, '[aria-invalid]')]).to.deep.equal([undefined, []]);
    await enter(element, 'Undo');
    await until(() => titles(element).length > 0);
    expect([agenda(element), stored().at(-1)]).to.deep.equal([before, { brief: sampleBrief, plan }]);
  });

  it('is empty once everything was deleted, with no way back to it', async () => {
    const element = await planned();
    await progressStore().forget('sample');
    await until(() => titles(element).length === 0);
    expect([field(element, 'Cities').value, stored(), keys(), buttons(element)]).to.deep.equal(['', [], [], ['Propose a programme']]);
  });

  it('closes the dialog of a part that is there no longer', async () => {
    const element = await planned();
    await press(element, 'Lunch');
    const dialog = inside<HTMLDialogElement>(element, 'dialog')[0] as HTMLDialogElement;
    await until(() => dialog.open);
    await progressStore().record({ ...place, detail: 'zz', text: JSON.stringify({ brief: sampleBrief, plan: { ...plan, days: plan.days.map((day) => ({ ...day, slots: day.slots.filter(({ kind }) => kind !== 'lunch') })) } }) }).saved;
    await until(() => !dialog.open);
    expect(titles(element)).not.to.include('Lunch');
    await press(element, 'Coffee');
    await until(() => dialog.open);
    await progressStore().forget('sample');
    await until(() => !dialog.open);
    expect(buttons(element)).to.deep.equal(['Propose a programme']);
  });

  for (const [name, text] of [['damaged', '{"brief":'], ['of another kind', '{"brief":7}'], ['newer', JSON.stringify({ brief: sampleBrief, plan: { ...plan, schema: 2 } })]] as const) {
    it(`says that what is kept is ${name}, and leaves it until a programme is asked for`, async () => {
      await keep(text);
      const kept = keys();
      const element = await fresh();
      await until(() => inside(element, '[role="alert"]').length > 0);
      expect(words(inside(element, '[role="alert"]')[0])).to.equal('A plan is kept on this device that this page cannot read. It stays there until you write something else here.');
      await put(element, 'Cities', 'Lublin\nBergen');
      await put(element, 'Municipal staff', '20');
      field(element, 'Rumours').click();
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      await pause(800);
      expect([keys(), progressStore().facts('sample').map((fact) => fact.text), inside(element, '[role="alert"]').length]).to.deep.equal([kept, [text], 1]);
      await propose(element);
      expect(inside(element, '[role="alert"]')).to.deep.equal([]);
      await until(() => progressStore().facts('sample').length === 2);
    });
  }

  it('shows the form, and no plan, where the kept plan is of another catalogue', async () => {
    await keep({ brief: sampleBrief, plan: { ...plan, catalogue: 'another' } });
    const element = await fresh();
    await until(() => isThere(element) && field(element, 'Cities').value !== '');
    expect([titles(element), inside(element, '[role="alert"]')]).to.deep.equal([[], []]);
  });
});
