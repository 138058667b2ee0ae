import { expect } from 'chai';
import { html } from 'lit';
import { clear, expectNoViolations, newLearner } from '@tessera-learning/element-kit/testing';
import '@tessera-learning/elements/define-course';
import { arabicCourse } from '../testing/other-languages.js';
import { addressWith, wholeCourse } from '../testing/whole-course.js';
import { courseOf } from './support.js';

const ENGLISH = { lang: 'en', dir: 'ltr', src: addressWith(wholeCourse), modules: ['', 'vision-and-parks'] };
const ARABIC = { lang: 'ar', dir: 'rtl', src: addressWith(arabicCourse), modules: ['', 'parc'] };

describe('tessera-course: axe', () => {
  beforeEach(newLearner);
  afterEach(() => {
    clear();
    document.documentElement.style.colorScheme = '';
  });

  for (const { lang, dir, src, modules } of [ENGLISH, ARABIC]) {
    // The stories try English in both; npm run test:all tries everything here too.
    for (const scheme of globalThis.TESSERA_ALL ? ['light', 'dark'] : [dir === 'rtl' ? 'dark' : 'light']) {
      for (const module of modules) {
        it(`${dir}, ${scheme}, ${module || 'contents'}: nothing found`, async () => {
          document.documentElement.style.colorScheme = scheme;
          document.body.style.cssText = 'background: light-dark(#fff, #11141b); color: light-dark(#171b26, #f2f2ec)';
          const element = await courseOf(html`<div lang=${lang} dir=${dir}><tessera-course src=${src} module=${module}></tessera-course></div>`);
          expect(getComputedStyle(element).direction).to.equal(dir);
          await expectNoViolations(element.parentElement as HTMLElement);
        });
      }
    }
  }
});
