import { clear, inside, settled, words } from '@tessera-learning/element-kit/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { agenda, button, buttons, closePart, conflicts, dialogOf, enter, field, focused, key, nobody, openPart, overwrite, planned, said, stored, titles, until } from './support.js';

describe('days, sessions of one’s own, and the way back, by keyboard', () => {
  let element: Element;
  beforeEach(async () => {
    await nobody();
    element = await planned();
  });
  afterEach(clear);

  const plan = (): unknown => stored().at(-1)?.plan;
  const day = (number: number): string[] => agenda(element)[number - 1] ?? [];

  it('changes what a day is about, and when it begins', async () => {
    const title = button(element, 'Intercultural competence · Rumours');
    title.focus();
    await key(element, 'Enter');
    await until(() => dialogOf(element).open);
    expect(words(element.shadowRoot?.getElementById('editing'))).to.equal('Day 2');
    await overwrite(element, 'Rumours, and what helps');
    await key(element, 'Enter');
    expect(said(element)).to.equal('Day 2: Rumours, and what helps');
    const begin = dialogOf(element).querySelector<HTMLInputElement>('input[type="time"]') as HTMLInputElement;
    begin.focus();
    await sendKeys({ type: '0830' });
    await settled(element);
    expect(said(element)).to.equal('Day 2: 08:30');
    await closePart(element);
    expect(words(focused(element))).to.equal('Rumours, and what helps');
    expect([day(2)[0], day(2).at(-1), day(1)[0], day(3)[0]]).to.deep.equal(['08:30 What stayed with you', '15:30 What did you notice', '09:00 Welcome and why we are here', '09:00 What stayed with you']);
    expect(conflicts(element)).to.deep.equal(['Day 2 ends 30 min earlier than you asked.']);
  });

  it('makes a lunch of a coffee, lets a time that is half written go, and moves a break like anything else', async () => {
    await openPart(element, 'Coffee');
    const kind = field<HTMLSelectElement>(element, 'Kind');
    expect([...kind.options].map(({ text }) => text)).to.deep.equal(['Coffee', 'Lunch']);
    kind.focus();
    await sendKeys({ type: 'L' });
    await key(element, 'Tab');
    expect(said(element)).to.equal('Lunch: day 1, 10:45–11:15.');
    await enter(element, 'Earlier');
    await closePart(element);
    expect(day(1)[2]).to.equal('10:00 Lunch');
    button(element, 'Rumours').focus();
    await key(element, 'Enter');
    await until(() => dialogOf(element).open);
    const begin = dialogOf(element).querySelector<HTMLInputElement>('input[type="time"]') as HTMLInputElement;
    begin.focus();
    await key(element, 'Backspace');
    button(element, 'Done').focus();
    await settled(element);
    expect([begin.value, day(3)[0]]).to.deep.equal(['09:00', '09:00 What stayed with you']);
  });

  it('adds a session of one’s own, open to be changed, and takes it back', async () => {
    const before = plan();
    await enter(element, 'Add a session');
    await until(() => dialogOf(element).open);
    expect([words(element.shadowRoot?.getElementById('editing')), day(1).at(-1)]).to.deep.equal(['A session of your own', '16:30 A session of your own']);
    field(element, 'Title').focus();
    await overwrite(element, 'Walk to the river');
    field<HTMLSelectElement>(element, 'Kind').focus();
    await sendKeys({ type: 'City' });
    await key(element, 'Tab');
    await closePart(element);
    expect(words(focused(element))).to.equal('Walk to the river');
    expect(words(inside(element, '[part="slot"]').find((each) => words(each).includes('Walk')))).to.equal('16:30 Walk to the river City visit');
    expect(conflicts(element)).to.deep.equal([
      'Day 1 ends 30 min later than you asked. Shorten or drop something.', 'Day 1: 2 h 15 min without a break, from “Map who uses which service” on.',
    ]);
    for (let turn = 0; turn < 3; turn += 1) await enter(element, 'Undo');
    expect(plan()).to.deep.equal(before);
  });

  it('undoes and redoes each act; a button that has nothing to do says so', async () => {
    const state = (): (string | null)[] => ['Undo', 'Redo'].map((name) => button(element, name).getAttribute('aria-disabled'));
    const before = agenda(element);
    await openPart(element, 'Lunch');
    await enter(element, 'Drop');
    await until(() => said(element).startsWith('Lunch is dropped'));
    const after = agenda(element);
    expect(state()).to.deep.equal(['false', 'true']);
    await enter(element, 'Undo');
    expect([agenda(element), state()]).to.deep.equal([before, ['false', 'false']]);
    await enter(element, 'Redo');
    expect([agenda(element), state(), said(element)]).to.deep.equal([after, ['false', 'true'], 'Done again.']);
    const done = plan();
    await enter(element, 'Redo');
    expect([agenda(element), plan(), words(focused(element))]).to.deep.equal([after, done, 'Redo']);
  });

  it('goes back to the form, and on to the programme again; the focus is never lost', async () => {
    const before = agenda(element);
    await enter(element, 'Undo');
    await until(() => buttons(element).includes('Propose a programme'));
    expect([titles(element), said(element), words(focused(element))]).to.deep.equal([[], 'Undone.', 'Undo']);
    await enter(element, 'Redo');
    await until(() => titles(element).length > 0);
    expect([agenda(element), words(focused(element))]).to.deep.equal([before, 'Talking about rumours']);
  });

  it('takes nothing for a change that changes nothing', async () => {
    await openPart(element, 'How rumours travel');
    field(element, 'Title').focus();
    await overwrite(element, ' How  rumours travel ');
    await closePart(element);
    const first = inside(element, '[part="slot"]')[0] as HTMLElement;
    const bag = new DataTransfer();
    bag.setData('text/plain', 's1');
    first.dispatchEvent(new DragEvent('drop', { dataTransfer: bag, bubbles: true, cancelable: true }));
    await settled(element);
    await enter(element, 'Undo');
    expect(titles(element)).to.deep.equal([]);
  });
});
