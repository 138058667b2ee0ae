import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { contrast, over } from '@tessera-learning/element-kit/contrast';
import { colourAt, groundUnder } from '@tessera-learning/element-kit/page-colours';
import { clear, newLearner, settled } from '@tessera-learning/element-kit/testing';
import type { CourseElement } from '@tessera-learning/elements';
import '@tessera-learning/elements/define-course';
import { addressWith, wholeCourse } from '../testing/whole-course.js';
import { courseOf, one, seen } from './support.js';

const ask = (wanted: { contrast?: 'more' | 'no-preference'; forcedColors?: 'active' | 'none' }): Promise<void> => emulateMedia(wanted);

/** A module with everything in it, one question answered, in a page that has set pale values of its own. */
async function answeredModule(scheme: string): Promise<CourseElement> {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.cssText = 'background: light-dark(#fff, #11141b); color: light-dark(#171b26, #f2f2ec); --tessera-soft: #999; --tessera-control: #999';
  const element = await courseOf(html`<tessera-course src=${addressWith(wholeCourse)} module="vision-and-parks"></tessera-course>`);
  seen(element.renderRoot as ShadowRoot).find((each) => each.matches('input[type="radio"]'))?.click();
  one(element, 'button', 'Check answer').click();
  await settled(element);
  return element;
}

/** What has words of its own that are drawn, and how they stand out from what is painted under them. */
function words(element: CourseElement): { text: string; ratio: number }[] {
  const withText = seen(element.renderRoot as ShadowRoot).filter((each) => !each.matches('option, style') && [...each.childNodes].some((node) => node instanceof Text && node.data.trim()));
  return withText.flatMap((each) => {
    const ground = groundUnder(each);
    const text = (each.textContent ?? '').trim().slice(0, 40);
    return ground && !isAway(each) ? [{ text, ratio: contrast(over(colourAt(each, getComputedStyle(each).color), ground), ground) }] : [];
  });
}

/** Kept for ears alone: in a box of one pixel. */
function isAway(each: HTMLElement): boolean {
  return each.clientWidth === 1 || each.closest('[aria-disabled]') !== null;
}

const fields = (element: CourseElement): HTMLElement[] => seen(element.renderRoot as ShadowRoot).filter((each) => each.matches('textarea, .button, input[type="radio"]:not(.best *)'));

describe('more contrast', () => {
  beforeEach(newLearner);
  afterEach(async () => {
    clear();
    document.documentElement.style.colorScheme = '';
    document.body.style.cssText = '';
    await ask({ contrast: 'no-preference', forcedColors: 'none' });
  });

  for (const scheme of ['light', 'dark']) {
    it(`${scheme}: every word of a whole module has 7:1 (WCAG 1.4.6), whatever the page set for soft text`, async () => {
      await ask({ contrast: 'more' });
      const all = words(await answeredModule(scheme));
      expect(all.length).to.be.greaterThan(50);
      expect(all.filter(({ ratio }) => ratio < 7)).to.deep.equal([]);
    });

    it(`${scheme}: fields and buttons have edges of three pixels, at full strength`, async () => {
      await ask({ contrast: 'more' });
      const all = fields(await answeredModule(scheme));
      expect(all.length).to.be.greaterThan(5);
      for (const each of all) expect(getComputedStyle(each).borderTopWidth, each.outerHTML).to.equal('3px');
      for (const each of all.filter((one_) => one_.matches('textarea'))) expect(getComputedStyle(each).borderTopColor).to.equal(getComputedStyle(each).color);
    });
  }

  it('what a ground alone set apart has an edge', async () => {
    await ask({ contrast: 'more' });
    const slips = seen((await answeredModule('light')).renderRoot as ShadowRoot).filter((each) => each.matches('.slip'));
    expect(slips.map((slip) => getComputedStyle(slip).outlineStyle)).to.include('solid');
  });

  it('without the wish the page’s own values hold', async () => {
    const element = await answeredModule('light');
    expect(words(element).some(({ ratio }) => ratio < 3)).to.equal(true);
    expect(fields(element).map((each) => getComputedStyle(each).borderTopWidth)).to.include('2px');
  });

  it('together with forced colours the system’s own stay, and state keeps its edges', async () => {
    await ask({ contrast: 'more', forcedColors: 'active' });
    const element = await answeredModule('light');
    const best = seen(element.renderRoot as ShadowRoot).find((each) => each.matches('.best')) as HTMLElement;
    const probe = document.createElement('p');
    probe.style.border = '1px solid Highlight';
    document.body.append(probe);
    const highlight = getComputedStyle(probe).borderTopColor;
    probe.remove();
    expect(getComputedStyle(best).borderTopColor).to.equal(highlight);
    expect(getComputedStyle(one(element, 'button', 'Try again')).borderTopColor).not.to.equal(highlight);
  });
});
