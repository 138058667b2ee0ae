import { expect } from 'chai';
import { html } from 'lit';
import { mapAddresses } from '@tessera-learning/core';
import { clear, newLearner, until } from '@tessera-learning/element-kit/testing';
import type { CourseElement } from '@tessera-learning/elements';
import '@tessera-learning/elements/define-course';
import { addressWith, wholeCourse } from '../testing/whole-course.js';
import { byRole, courseOf, focused, one, seen } from './support.js';

async function answered(src: string): Promise<CourseElement> {
  const element = await courseOf(html`<tessera-course src=${src} module="vision-and-parks"></tessera-course>`);
  one(element, 'radio', 'Leaders who say it').click();
  await until(() => (one(element, 'radio', 'Leaders who say it') as HTMLInputElement).checked);
  one(element, 'button', 'Check answer').click();
  await until(() => byRole(element, 'link', 'Video at 0:02').length > 0);
  return element;
}

describe('tessera-course: where answers come from', () => {
  const { fetch } = window;
  beforeEach(newLearner);
  afterEach(() => {
    window.fetch = fetch;
    clear();
  });

  it('a link to a moment moves the film of the same module, and plays nothing', async () => {
    const element = await answered(addressWith(wholeCourse));
    const film = seen(element.renderRoot as ShadowRoot).find((each) => each instanceof HTMLVideoElement) as HTMLVideoElement;
    const address = location.href;
    await until(() => byRole(element, 'link', 'Guide, page 5').length > 0);
    one(element, 'link', 'Video at 0:02').click();
    await until(() => focused().getAttribute('aria-label') === 'Play');
    expect([film.currentTime, film.paused, focused().getAttribute('aria-label'), location.href]).to.deep.equal([2, true, 'Play', address]);
  });

  it('addresses in a course count from where its JSON lies', async () => {
    const relative = JSON.stringify(mapAddresses(wholeCourse, (href) => href)).replaceAll('https://example.org/guide.pdf', 'guide/companion.pdf');
    window.fetch = () => Promise.resolve(new Response(relative));
    const element = await answered('https://city.example/learn/course.en.json');
    expect(one(element, 'link', 'Guide, pages 16–19').getAttribute('href')).to.equal('https://city.example/learn/guide/companion.pdf#page=16');
    expect(one(element, 'link', 'Open at page 16').getAttribute('href')).to.equal('https://city.example/learn/guide/companion.pdf#page=16');
  });
});
