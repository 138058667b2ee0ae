import { clear, inside, words } from '@tessera-learning/element-kit/testing';
import { expect } from 'chai';
import { agenda, closePart, conflicts, dialogOf, enter, field, focused, key, nobody, openPart, planned, said, stored, until } from './support.js';

describe('moving and dropping a part of a programme by keyboard', () => {
  let element: Element;
  beforeEach(async () => {
    await nobody();
    element = await planned();
  });
  afterEach(clear);

  const plan = (): unknown => stored().at(-1)?.plan;
  const day = (number: number): string[] => agenda(element)[number - 1] ?? [];

  it('moves earlier and later, from the edge of a day to the next, and stops at both ends', async () => {
    await openPart(element, 'Welcome and why we are here');
    await enter(element, 'Earlier');
    expect([said(element), day(1)[0]]).to.deep.equal(['Welcome and why we are here: day 1, 09:00–09:30.', '09:00 Welcome and why we are here']);
    await enter(element, 'Later');
    expect([said(element), day(1).slice(0, 2)]).to.deep.equal(['Welcome and why we are here: day 1, 09:30–10:00.', ['09:00 What each city brings', '09:30 Welcome and why we are here']]);
    await closePart(element);
    await openPart(element, 'What changed, and goodbye');
    await enter(element, 'Later');
    expect(said(element)).to.equal('What changed, and goodbye: day 3, 16:00–16:30.');
    await closePart(element);
    const [, second] = inside(element, '[role="group"][aria-label="Agenda"] section');
    (second?.querySelector('[part="slot"] button') as HTMLElement).focus();
    await key(element, 'Enter');
    await until(() => dialogOf(element).open);
    await enter(element, 'Earlier');
    expect(said(element)).to.equal('What stayed with you: day 1, 16:30–17:00.');
    expect([day(1).at(-1), day(2)[0]]).to.deep.equal(['16:30 What stayed with you', '09:00–10:30 One service, read again']);
    await enter(element, 'Later');
    await enter(element, 'Later');
    expect(day(2).slice(0, 2)).to.deep.equal(['09:00–10:30 One service, read again', '10:30 What stayed with you']);
    await closePart(element);
    expect(words(focused(element))).to.equal('What stayed with you');
  });

  it('moves to another day, at its end; the list of days then says where it is', async () => {
    await openPart(element, 'Promises in public');
    const days = (): HTMLSelectElement => field<HTMLSelectElement>(element, 'Day');
    expect(days().value).to.equal('1');
    days().focus();
    await key(element, 'ArrowDown');
    await until(() => said(element) !== '');
    expect(said(element)).to.equal('Promises in public: day 3, 16:30–17:15.');
    expect([day(3).at(-1), day(2).at(-1), days().value]).to.deep.equal(['16:30–17:15 Promises in public', '15:15 What did you notice', '2']);
    for (let turn = 0; turn < 10; turn += 1) await enter(element, 'Earlier');
    expect([said(element), days().value, days().selectedOptions[0]?.text]).to.deep.equal(['Promises in public: day 2, 15:45–16:30.', '1', 'Day 2']);
    // What was chosen by hand once is shown rightly also when the buttons move it there.
    days().focus();
    await key(element, 'ArrowDown');
    await key(element, 'ArrowUp');
    await enter(element, 'Later');
    expect([said(element), days().value]).to.deep.equal(['Promises in public: day 3, 09:00–09:45.', '2']);
    await enter(element, 'Earlier');
    await closePart(element);
    expect(words(focused(element))).to.equal('Promises in public');
    expect(conflicts(element)).to.deep.equal([]);
  });

  it('drops, says how to have it back, and gives the focus to the heading', async () => {
    const before = plan();
    const seen = agenda(element);
    await openPart(element, 'Lunch');
    await enter(element, 'Drop');
    await until(() => !dialogOf(element).open && focused(element)?.id === 'programme');
    expect([said(element), day(1)[5]]).to.deep.equal(['Lunch is dropped. Undo brings it back.', '12:30–13:15 Three ideas for leaders']);
    expect(conflicts(element)).to.deep.equal(['Day 1 ends 1 h earlier than you asked.', 'Day 1 has no lunch.']);
    await enter(element, 'Undo');
    expect([said(element), agenda(element), plan()]).to.deep.equal(['Undone.', seen, before]);
  });

  it('says what people would stumble over, and no longer once it is gone', async () => {
    await openPart(element, 'Three ideas for leaders');
    for (let turn = 0; turn < 3; turn += 1) await enter(element, 'Earlier');
    await closePart(element);
    expect(conflicts(element)).to.deep.equal([
      'Day 1: 2 h 30 min without a break, from “Welcome and why we are here” on.', 'Day 1: “Three ideas for leaders” follows another input. Put something to do between.',
    ]);
    await enter(element, 'Undo');
    await enter(element, 'Undo');
    await enter(element, 'Undo');
    expect(conflicts(element)).to.deep.equal([]);
  });
});
