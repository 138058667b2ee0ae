import { expect } from 'chai';
import { html } from 'lit';
import { clear, expectNoViolations, newLearner, testStories } from '@tessera-learning/element-kit/testing';
import '@tessera-learning/elements/define-course';
import { arabicCourse } from '../testing/other-languages.js';
import { addressWith, wholeCourse } from '../testing/whole-course.js';
import * as stories from '../stories/course.stories.js';
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
    for (const scheme of ['light', 'dark']) {
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

  testStories(stories);
});
