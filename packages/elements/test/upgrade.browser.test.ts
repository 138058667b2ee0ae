import { expect } from 'chai';
import { clear, inside, mountHtml, newLearner, settled, until } from '@tessera-learning/element-kit/testing';
import type { CourseElement } from '@tessera-learning/elements';
import '@tessera-learning/elements/define-course';
import '../src/loading/page.js';
import { addressWith, wholeCourse } from '../testing/whole-course.js';
import { openedAs } from './support.js';

const QUESTION = `<section data-question="q"><h3>Which?</h3><ol type="a"><li data-option="a" data-correct>This</li><li data-option="b">That</li></ol></section>`;

/** What the page made of an element that asked. */
async function upgraded(source: string, tag: string): Promise<HTMLElement> {
  const page = await mountHtml<HTMLElement>(`<div>${source}</div>`);
  await until(() => page.querySelector(tag));
  const element = page.querySelector<HTMLElement>(tag) as HTMLElement;
  await settled(element);
  return element;
}

describe('data-tessera, where an editor strips unknown tags', () => {
  beforeEach(newLearner);
  afterEach(clear);

  it('a div becomes the element that it asks for, with its content, and works', async () => {
    const element = await upgraded(`<div data-tessera="quiz" data-course="c" data-module="m" data-heading-level="2" class="wide" id="ours" lang="fr">${QUESTION}</div>`, 'tessera-quiz');
    const has = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    expect(has).to.deep.equal({ course: 'c', module: 'm', 'heading-level': '2', class: 'wide', id: 'ours', lang: 'fr' });
    inside<HTMLInputElement>(element, 'input')[0]?.click();
    await settled(element);
    inside(element, '[part="check"]')[0]?.click();
    await settled(element);
    expect(inside(element, '[part="feedback"]')).to.have.length(1);
    expect(document.querySelectorAll('[data-question]')).to.have.length(1);
  });

  it('a link becomes a course, and stays inside as the way to it', async () => {
    const element = await upgraded(`<p>Read: <a data-tessera="course" data-src="${addressWith(wholeCourse)}" href="/course/" class="button">Open the course</a>.</p>`, 'tessera-course');
    await openedAs(element as CourseElement, wholeCourse.title);
    expect([...element.attributes].map(({ name }) => name)).to.deep.equal(['src']);
    expect(element.innerHTML).to.equal(`<a data-src="${addressWith(wholeCourse)}" href="/course/" class="button">Open the course</a>`);
    expect(element.closest('div')?.textContent).to.contain('Read: ');
  });

  it('what a video says of itself stays written on it', async () => {
    const element = await upgraded('<div data-tessera="video-player" data-course="c" data-module="m" data-item="film" data-length="3"><video src="/film.mp4" title="A film"></video></div>', 'tessera-video-player');
    expect([element.getAttribute('data-length'), element.getAttribute('item')]).to.deep.equal(['3', 'film']);
  });

  it('what comes to the page later is seen too', async () => {
    const page = await mountHtml<HTMLElement>('<div></div>');
    const late = document.createElement('div');
    late.dataset['tessera'] = 'quiz';
    page.append(late);
    await until(() => page.querySelector('tessera-quiz'));
  });

  it('an element that nobody knows stays as it is', async () => {
    const page = await mountHtml<HTMLElement>('<div><div data-tessera="quizz"><p>Words</p></div></div>');
    await settled(page);
    expect(page.innerHTML).to.equal('<div data-tessera="quizz"><p>Words</p></div>');
  });
});
