import { clear, inside, settled, words } from '@tessera-learning/element-kit/testing';
import { expect } from 'chai';
import { agenda, enter, nobody, planned, press, said, stored, until } from './support.js';

describe('dragging a part of a programme', () => {
  let element: Element;
  beforeEach(async () => {
    await nobody();
    element = await planned();
  });
  afterEach(clear);

  const slot = (title: string): HTMLElement => inside(element, '[part="slot"]').find((each) => words(each.querySelector('button')) === title) as HTMLElement;
  const days = (): HTMLElement[] => inside(element, '[role="group"][aria-label="Agenda"] section');

  async function drag(what: HTMLElement, to: HTMLElement): Promise<boolean> {
    const dataTransfer = new DataTransfer();
    const fire = (at: HTMLElement, type: string): boolean => at.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, composed: true }));
    fire(what, 'dragstart');
    const refused = fire(to, 'dragover');
    fire(to, 'drop');
    await settled(element);
    return !refused;
  }

  it('puts it before the part that it is dropped on, as the buttons do, and says where it is', async () => {
    expect(await drag(slot('How rumours travel'), slot('A meeting seen twice'))).to.equal(true);
    const [dragged, words1, plan] = [agenda(element), said(element), stored().at(-1)?.plan];
    expect([dragged[0]?.[4], words1]).to.deep.equal(['11:15–12:00 How rumours travel', 'How rumours travel: day 1, 11:15–12:00.']);
    await enter(element, 'Undo');
    await press(element, 'How rumours travel');
    await until(() => inside<HTMLDialogElement>(element, 'dialog')[0]?.open);
    for (let turn = 0; turn < 10; turn += 1) await press(element, 'Earlier');
    expect([agenda(element), stored().at(-1)?.plan]).to.deep.equal([dragged, plan]);
  });

  it('counts places as they are seen when it comes from earlier in the same day', async () => {
    await drag(slot('Welcome and why we are here'), slot('Three ideas behind the model'));
    expect(agenda(element)[0]?.slice(0, 3)).to.deep.equal(['09:00 What each city brings', '09:30 Welcome and why we are here', '10:00–10:45 Three ideas behind the model']);
  });

  it('goes to the end of a day that it is dropped on', async () => {
    await drag(slot('Welcome and why we are here'), days()[2] as HTMLElement);
    expect([agenda(element)[2]?.at(-1), said(element)]).to.deep.equal(['16:30 Welcome and why we are here', 'Welcome and why we are here: day 3, 16:30–17:00.']);
  });

  it('is undone to exactly the same plan', async () => {
    const before = stored().at(-1)?.plan;
    await drag(slot('Lunch'), days()[2] as HTMLElement);
    expect(stored().at(-1)?.plan).not.to.deep.equal(before);
    await press(element, 'Undo');
    expect(stored().at(-1)?.plan).to.deep.equal(before);
  });

  it('takes nothing from elsewhere', async () => {
    const before = agenda(element);
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'https://example.org');
    slot('Lunch').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await settled(element);
    expect(agenda(element)).to.deep.equal(before);
  });
});
