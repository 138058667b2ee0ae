import { clear, inside, settled, words } from '@tessera-learning/element-kit/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { buttons, enter, nobody, planned, until } from './support.js';

describe('printing a programme', () => {
  const { print } = window;
  beforeEach(nobody);
  afterEach(async () => {
    window.print = print;
    await emulateMedia({ media: 'screen' });
    clear();
  });

  const folded = (element: Element): boolean[] => inside<HTMLDetailsElement>(element, '[aria-labelledby="sessions"] details').map(({ open }) => !open);

  it('opens every session and marks the element for as long as it takes', async () => {
    const element = await planned();
    const seen: unknown[] = [];
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      seen.push([element.hasAttribute('printing'), element.printing, folded(element)]);
      dispatchEvent(new Event('afterprint'));
    };
    expect(folded(element)).to.deep.equal([false, true, true]);
    await enter(element, 'Print');
    await until(() => seen.length === 1);
    await settled(element);
    expect([seen, element.hasAttribute('printing'), folded(element)]).to.deep.equal([[[true, true, [false, false, false]]], false, [false, true, true]]);
  });

  it('opens what a learner folded, and what the browser’s own menu prints', async () => {
    const element = await planned();
    for (const details of inside<HTMLDetailsElement>(element, '[aria-labelledby="sessions"] details')) details.open = false;
    dispatchEvent(new Event('beforeprint'));
    expect(folded(element)).to.deep.equal([false, false, false]);
    dispatchEvent(new Event('afterprint'));
  });

  for (const width of ['', '320px']) {
    it(`puts the programme on paper, and nothing of the form${width && ', also from a narrow page'}`, async () => {
      const element = await planned();
      (element.parentElement as HTMLElement).style.inlineSize = width;
      await emulateMedia({ media: 'print' });
      dispatchEvent(new Event('beforeprint'));
      const seen = (selector: string): string[] => inside(element, selector).filter((each) => each.checkVisibility() && each.getClientRects().length > 0).map(words);
      expect([seen('input, textarea, select'), buttons(element).filter((each) => ['Print', 'Undo', 'Redo', 'Propose anew', 'Add a session', 'Start with an empty form'].includes(each)), seen('[role="status"]')]).to.deep.equal([[], [], []]);
      expect(seen('[aria-label="Agenda"] section p.soft')).to.deep.equal(['Day 1 · Tuesday 2 March', 'Day 2 · Wednesday 3 March', 'Day 3 · Thursday 4 March']);
      expect(seen('[part="slot"]').length).to.equal(28);
      expect(seen('[role="heading"]')).to.include.members(['Talking about rumours', 'Session by session', '15:15–16:00 Feedback from another city', 'To prepare beforehand', 'Case sheet', 'Questions after the last day']);
      expect(seen('[role="heading"]')).not.to.include('A letter to ask for it');
      // The page's footer is not on this paper.
      expect(seen('.independent')).to.deep.equal(['Made with an independent planner, which the Council of Europe neither made nor endorsed.']);
      // Lines to write on, under each question.
      expect(inside(element, '.rule').filter((each) => each.getClientRects().length > 0 && getComputedStyle(each).borderBottomStyle === 'solid').length).to.equal(10);
    });
  }
});
