import { expect } from 'chai';
import { clear, mountHtml, newLearner } from '@tessera-learning/element-kit/testing';
import type { CourseElement } from '@tessera-learning/elements';
import '@tessera-learning/elements/define-course';
import { wholeCourse } from '../testing/whole-course.js';
import { openedAs } from './support.js';

const text = async (path: string): Promise<string> => (await fetch(new URL(path, import.meta.url))).text();

describe('the README of the whole course', () => {
  const { fetch } = window;
  beforeEach(newLearner);
  afterEach(() => {
    window.fetch = fetch;
    clear();
  });

  it('has a snippet that makes the course', async () => {
    const snippet = /```html\n([^]*?<tessera-course[^]*?)```/.exec((await text('../README.md')).split('## A whole course')[1] ?? '')?.[1] ?? '';
    const asked: string[] = [];
    window.fetch = (address) => (asked.push(new Request(address).url), Promise.resolve(new Response(JSON.stringify(wholeCourse))));
    const element = await mountHtml<CourseElement>(snippet.replace(/<script.*<\/script>/, '').trim());
    await openedAs(element, wholeCourse.title);
    expect(asked).to.deep.equal([new URL('course.en.json', document.baseURI).href]);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('names what the element has', async () => {
    const section = (await text('../README.md')).split('## A whole course')[1] ?? '';
    for (const name of ['`src`', '`module`', '`heading-level`', '`tessera-opened`', '--tessera-course-offset']) expect(section).to.contain(name);
  });
});
