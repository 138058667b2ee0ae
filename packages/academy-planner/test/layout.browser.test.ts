import { clear, inside, settled, words } from '@tessera-learning/element-kit/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { agenda, button, enter, field, focused, fresh, key, nobody, planned, press, said, tick, unfold, until } from './support.js';

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel';

describe('the look of a planner', () => {
  beforeEach(nobody);
  afterEach(async () => {
    clear();
    document.body.style.fontSize = '';
    await setViewport({ width: 1280, height: 900 });
  });

  const days = (element: Element): HTMLElement[] => inside(element, '[role="group"][aria-label="Agenda"] section');
  const shown = (element: Element): number[] => days(element).flatMap((day, index) => (day.checkVisibility() ? [index + 1] : []));

  /** What sticks out of the page. */
  function outside(element: Element): string[] {
    const all = inside(element, '*').filter((each) => each.checkVisibility() && !each.closest('svg') && !each.closest('.vh'));
    const width = document.documentElement.clientWidth;
    return all.filter((each) => each.getBoundingClientRect().right > width + 1 || each.getBoundingClientRect().left < -1).map((each) => `${each.localName}.${each.className} ${words(each).slice(0, 40)}`);
  }

  it('shows one day at a time where there is no room, and goes to another by arrow', async () => {
    const element = await planned();
    (element.parentElement as HTMLElement).style.inlineSize = '320px';
    await settled(element);
    expect(shown(element)).to.deep.equal([1]);
    const group = inside(element, '[role="radiogroup"]')[0];
    expect([group?.getAttribute('aria-label'), field(element, 'Day 1').checked]).to.deep.equal(['Day that is shown', true]);
    field(element, 'Day 1').focus();
    await key(element, 'ArrowRight');
    expect([shown(element), field(element, 'Day 2').checked]).to.deep.equal([[2], true]);
    await tick(element, 'Day 3');
    expect(shown(element)).to.deep.equal([3]);
  });

  it('shows all days on one scale of time where there is room', async () => {
    const element = await planned();
    expect([shown(element), inside(element, '[role="radiogroup"]')[0]?.checkVisibility()]).to.deep.equal([[1, 2, 3], false]);
    const top = (day: number, title: string): number => Math.round([...(days(element)[day - 1]?.querySelectorAll('[part="slot"]') ?? [])].find((each) => words(each.querySelector('button')) === title)?.getBoundingClientRect().top ?? NaN);
    expect([top(1, 'What did you notice'), top(1, 'Coffee') < top(1, 'Lunch')]).to.deep.equal([top(2, 'What did you notice'), true]);
    expect(top(3, 'What changed, and goodbye')).to.equal(top(1, 'What did you notice'));
  });

  it('follows a part to the day that it was moved to, where one day is shown', async () => {
    const element = await planned();
    (element.parentElement as HTMLElement).style.inlineSize = '320px';
    await settled(element);
    await enter(element, 'What did you notice');
    await until(() => inside<HTMLDialogElement>(element, 'dialog')[0]?.open);
    await enter(element, 'Later');
    expect(said(element)).to.equal('What did you notice: day 2, 09:00–09:30.');
    await key(element, 'Escape');
    await until(() => shown(element)[0] === 2);
    await settled(element);
    expect([words(focused(element)), agenda(element)[1]?.[0]]).to.deep.equal(['What did you notice', '09:00 What did you notice']);
  });

  it('adds a session to the day that is shown', async () => {
    const element = await planned();
    (element.parentElement as HTMLElement).style.inlineSize = '320px';
    await tick(element, 'Day 2');
    await press(element, 'Add a session');
    expect(agenda(element)[1]?.at(-1)).to.equal('16:30 A session of your own');
  });

  for (const [name, width, size] of [['320 px wide', 320, ''], ['320 px wide in text of twice the size', 320, '200%'], ['of 1280 px in text of twice the size', 1280, '200%'], ['of 720 px', 720, '']] as const) {
    it(`puts nothing outside a page ${name}, and cuts no words`, async () => {
      document.body.style.fontSize = size;
      await setViewport({ width, height: 900 });
      const form = await fresh();
      expect(outside(form)).to.deep.equal([]);
      const element = await planned({ title: LONG, cities: [LONG, 'Bergen'], cases: [{ city: LONG, text: LONG }] });
      await press(element, 'How rumours travel'.length > 0 && width < 700 ? 'What each city brings' : 'How rumours travel');
      await until(() => inside<HTMLDialogElement>(element, 'dialog')[0]?.open);
      expect(outside(element)).to.deep.equal([]);
      await press(element, 'Done');
      unfold(element, 'Change what you asked for');
      unfold(element, 'Save as file');
      expect([outside(element), document.documentElement.scrollWidth]).to.deep.equal([[], width]);
      const cut = inside(element, '[part="slot"]').filter((each) => each.checkVisibility() && (each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1));
      expect(cut.map(words)).to.deep.equal([]);
    });
  }

  it('has targets of 44 px, and of 24 px at least in the agenda', async () => {
    const element = await planned();
    unfold(element, 'Change what you asked for');
    unfold(element, 'Save as file');
    const small = (selector: string, least: number): string[] => inside(element, selector).filter((each) => each.checkVisibility()).filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return Math.min(width, height) < least - 0.5;
    }).map(words);
    expect(small('.pick', 24)).to.deep.equal([]);
    expect(small('button:not(.pick), summary, label:has(input), select, textarea, input:not([type="checkbox"], [type="radio"], .vh)', 44)).to.deep.equal([]);
    (element.parentElement as HTMLElement).style.inlineSize = '320px';
    await settled(element);
    expect([...small('.pick', 24), ...small('button:not(.pick), summary, label:has(input), select, textarea', 44)]).to.deep.equal([]);
  });

  it('shows the focus on everything, in forced colours too, and there the day that is shown', async () => {
    const element = await planned();
    (element.parentElement as HTMLElement).style.inlineSize = '320px';
    await emulateMedia({ forcedColors: 'active' });
    const ring = (each: Element | null | undefined): string => getComputedStyle(each as Element).outlineStyle;
    // A key was pressed last: the browser shows the focus.
    await sendKeys({ press: 'Tab' });
    for (const name of ['Add a session', 'What each city brings', 'Undo']) {
      button(element, name).focus();
      expect(ring(focused(element)), name).to.equal('solid');
    }
    for (const name of ['Open a plan', 'Day 1']) {
      field(element, name).focus();
      expect(ring(field(element, name).labels?.[0]), name).to.equal('solid');
    }
    expect([1, 2].map((number) => getComputedStyle(field(element, `Day ${number}`).nextElementSibling as Element).textDecorationLine)).to.deep.equal(['underline', 'none']);
    await emulateMedia({ forcedColors: 'none' });
  });
});
