import { clear, inside, words } from '@tessera-learning/element-kit/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { agenda, closePart, conflicts, dialogOf, enter, field, focused, key, nobody, openPart, overwrite, planned, said, stored, titles, until, write } from './support.js';

describe('changing a part of a programme by keyboard', () => {
  let element: Element;
  beforeEach(async () => {
    await nobody();
    element = await planned();
  });
  afterEach(clear);

  const plan = (): unknown => stored().at(-1)?.plan;
  const day = (number: number): string[] => agenda(element)[number - 1] ?? [];

  it('opens a part in a dialog that has everything, closes it by Escape, and is back where it was', async () => {
    await openPart(element, 'How rumours travel');
    const controls = [...dialogOf(element).querySelectorAll<HTMLInputElement>('input, select, button')];
    expect(controls.map((each) => (each.labels?.[0] ? words(each.labels[0].querySelector('.name')) : words(each)))).to.deep.equal(['Session from the catalogue', 'Title', 'Minutes', 'Day', 'Earlier', 'Later', 'Drop', 'Done']);
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    const before = plan();
    await closePart(element);
    expect([words(focused(element)), said(element), plan()]).to.deep.equal(['How rumours travel', '', before]);
    await openPart(element, 'How rumours travel');
    await enter(element, 'Done');
    await until(() => words(focused(element)) === 'How rumours travel');
  });

  it('renames at once on the agenda and in the papers, in any script, as words and never as HTML', async () => {
    await openPart(element, 'How rumours travel');
    field(element, 'Title').focus();
    await overwrite(element, 'كيف تنتشر <b>الشائعات</b>');
    await key(element, 'Enter');
    expect([said(element), words(dialogOf(element).querySelector('[role="heading"]'))]).to.deep.equal(['كيف تنتشر <b>الشائعات</b>: day 2, 11:30–12:15.', 'كيف تنتشر <b>الشائعات</b>']);
    await closePart(element);
    expect([words(focused(element)), day(2)[3]]).to.deep.equal(['كيف تنتشر <b>الشائعات</b>', '11:30–12:15 كيف تنتشر <b>الشائعات</b>']);
    expect(inside(element, '[aria-labelledby="sessions"] [role="heading"]').map(words)).to.include('11:30–12:15 كيف تنتشر <b>الشائعات</b>');
    expect(inside(element, 'b').length).to.equal(0);
  });

  it('keeps what was typed when Escape comes before anything else', async () => {
    await openPart(element, 'How rumours travel');
    field(element, 'Title').focus();
    await overwrite(element, 'How they travel');
    await closePart(element);
    expect(day(2)[3]).to.equal('11:30–12:15 How they travel');
    expect(words(focused(element))).to.equal('How they travel');
  });

  it('lengthens: what comes later moves by exactly that, and it is said that the day is late', async () => {
    const before = agenda(element);
    await openPart(element, 'How rumours travel');
    await write(element, 'Minutes', '75');
    expect(said(element)).to.equal('How rumours travel: day 2, 11:30–12:45.');
    await closePart(element);
    expect([day(1), day(3)]).to.deep.equal([before[0], before[2]]);
    expect(day(2)).to.deep.equal([
      '09:00 What stayed with you', '09:30–11:00 One service, read again', '11:00 Coffee', '11:30–12:45 How rumours travel', '12:45–13:45 Lunch',
      '13:45–15:15 Answering without arguing', '15:15 Coffee', '15:45–16:30 Promises in public', '16:30 What did you notice',
    ]);
    expect(conflicts(element)).to.deep.equal(['Day 2 ends 30 min later than you asked. Shorten or drop something.']);
    await enter(element, 'Undo');
    expect([agenda(element), conflicts(element)]).to.deep.equal([before, []]);
  });

  it('holds a length in its bounds and shows the one it has', async () => {
    await openPart(element, 'How rumours travel');
    for (const [typed, held] of [['9999', '600'], ['1', '5'], ['9999', '600'], ['5000', '600'], ['44', '44']] as const) {
      await write(element, 'Minutes', typed);
      expect(field(element, 'Minutes').value, typed).to.equal(held);
    }
    field(element, 'Minutes').focus();
    await sendKeys({ press: 'Control+a' });
    await key(element, 'Backspace');
    await key(element, 'Tab');
    expect(field(element, 'Minutes').value).to.equal('44');
    field(element, 'Minutes').focus();
    await key(element, 'ArrowUp');
    expect([field(element, 'Minutes').value, said(element)]).to.deep.equal(['45', 'How rumours travel: day 2, 11:30–12:15.']);
  });

  it('shortens below what a session needs, and says so until it is mended', async () => {
    await openPart(element, 'Answering without arguing');
    await write(element, 'Minutes', '40');
    await closePart(element);
    expect(conflicts(element)).to.deep.equal(['Day 2 ends 50 min earlier than you asked.', 'Day 2: “Answering without arguing” needs at least 45 min.']);
    expect(inside(element, '.clash').map((each) => words(each.querySelector('button')))).to.deep.equal(['Answering without arguing']);
    await openPart(element, 'Answering without arguing');
    await write(element, 'Minutes', '90');
    await closePart(element);
    expect([conflicts(element), inside(element, '.clash')]).to.deep.equal([[], []]);
  });

  it('puts another session of the catalogue in its place, as long as it usually is', async () => {
    await openPart(element, 'How rumours travel');
    const list = (): HTMLSelectElement => field<HTMLSelectElement>(element, 'Session from the catalogue');
    expect(list().selectedOptions[0]?.text).to.equal('How rumours travel');
    expect([...list().querySelectorAll('optgroup')].map(({ label }) => label)).to.deep.equal(['Intercultural competence', 'Strategies', 'Rumours', 'Public spaces']);
    list().focus();
    await sendKeys({ type: 'Plan a bench' });
    await key(element, 'Tab');
    expect([said(element), list().selectedOptions[0]?.text, field(element, 'Title').value, field(element, 'Minutes').value]).to.deep.equal(['Plan a bench: day 2, 11:30–12:45.', 'Plan a bench', 'Plan a bench', '75']);
    await closePart(element);
    expect([words(focused(element)), day(2)[4]]).to.deep.equal(['Plan a bench', '12:45–13:45 Lunch']);
    expect(inside(element, '[aria-labelledby="prepare"] li').map(words)).to.include('Guide, pages 20–21 8 min');
    // Each letter chose the first session that begins so.
    for (let turn = 0; turn < 5 && !titles(element).includes('How rumours travel'); turn += 1) await enter(element, 'Undo');
    expect(day(2)[3]).to.equal('11:30–12:15 How rumours travel');
  });

  it('shows in the list what stands there, also where nothing of the catalogue does', async () => {
    await enter(element, 'Add a session');
    await until(() => dialogOf(element).open);
    const list = (): string | undefined => field<HTMLSelectElement>(element, 'Session from the catalogue').selectedOptions[0]?.text;
    expect(list()).to.equal('A session of your own');
  });
});
