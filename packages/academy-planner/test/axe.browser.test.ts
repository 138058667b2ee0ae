import { clear, expectNoViolations, inside, mountHtml, settled } from '@tessera-learning/element-kit/testing';
import { sampleBrief } from '@tessera-learning/core/sample-catalogue';
import { emulateMedia } from '@web/test-runner-commands';
import type { AcademyPlannerElement } from '@tessera-learning/academy-planner';
import { isThere, keep, nobody, titles, until, written } from './support.js';

type State = readonly [name: string, reach: (element: AcademyPlannerElement) => Promise<void>, kept?: object];

const click = async (element: Element, selector: string): Promise<void> => {
  inside(element, selector)[0]?.click();
  await settled(element);
};

const programme = async (element: AcademyPlannerElement): Promise<void> => {
  await click(element, '[part="propose"]');
  await until(() => titles(element).length > 0);
  for (const details of inside<HTMLDetailsElement>(element, 'details')) details.open = true;
};

const states: readonly State[] = [
  ['an empty form', () => Promise.resolve()],
  ['a form with errors', (element) => click(element, '[part="propose"]')],
  ['a form with advice', () => Promise.resolve(), { ...sampleBrief, cities: ['Lublin'], first: '2027-03-26', last: '2027-03-28', people: [{ group: 'staff', count: 60 }] }],
  ['a programme', programme, sampleBrief],
  ['a programme with conflicts', async (element) => {
    await programme(element);
    await click(element, '[part="slot"]:nth-child(6) button');
    await click(element, 'dialog .quiet:last-of-type');
    await settled(element);
  }, sampleBrief],
  ['the dialog of a part', async (element) => {
    await programme(element);
    await click(element, '[part="slot"] button');
  }, sampleBrief],
  ['the dialog of a day', async (element) => {
    await programme(element);
    await click(element, '.day-head button');
  }, sampleBrief],
];

const LOOKS = [['light', 'en', 'ltr', ''], ['dark', 'ar', 'rtl', ''], ['dark', 'en', 'ltr', '320px'], ['light', 'ar', 'rtl', '320px']] as const;

describe('axe', () => {
  beforeEach(nobody);
  afterEach(() => {
    clear();
    document.documentElement.style.colorScheme = '';
    document.body.style.cssText = '';
  });

  for (const [index, [name, reach, brief]] of states.entries()) {
    // One of the four in turn, so that every look has its states; npm run test:all tries them all.
    for (const [scheme, lang, dir, width] of LOOKS.filter((_, look) => globalThis.TESSERA_ALL || look === index % 4)) {
      it(`finds nothing in ${name}: ${scheme}, ${dir}${width && ', narrow'}`, async () => {
        await emulateMedia({ reducedMotion: 'reduce' });
        document.documentElement.style.colorScheme = scheme;
        document.body.style.cssText = 'background: light-dark(#fff, #11141b); color: light-dark(#171b26, #f2f2ec)';
        if (brief) await keep({ brief });
        const outer = await mountHtml<HTMLElement>(`<div lang="${lang}" dir="${dir}" style="inline-size: ${width || 'auto'}">${written()}</div>`);
        const element = outer.firstElementChild as AcademyPlannerElement;
        await until(() => isThere(element));
        await reach(element);
        await settled(element);
        await expectNoViolations(outer);
      });
    }
  }
});
