import { expect } from 'chai';
import { html } from 'lit';
import { clear, newLearner, sampleCourse, until } from '@tessera-learning/element-kit/testing';
import type { CourseElement } from '@tessera-learning/elements';
import '@tessera-learning/elements/define-course';
import { addressWith, wholeCourse } from '../testing/whole-course.js';
import { byRole, courseOf, nameOf, one, openedAs } from './support.js';

const whole = JSON.stringify(wholeCourse);
const answers = (body: string, init?: ResponseInit) => (): Promise<Response> => Promise.resolve(new Response(body, init));
let address = 0;

/** What comes, and what a learner is told. */
const FAULTS: readonly (readonly [name: string, come: () => Promise<Response>, words: string])[] = [
  ['not there', answers('gone', { status: 404 }), 'it was not found.'],
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'there is no connection.'],
  ['a sign-in page', answers('<!doctype html><title>Sign in</title>'), 'perhaps a sign-in page.'],
  ['cut short', answers(whole.slice(0, 900)), 'it arrived damaged.'],
  ['newer than the page', answers(JSON.stringify({ ...sampleCourse, schema: 2 })), 'it is newer than this page.'],
  ['no course', answers('{"hello":1}'), 'what came is not a course.'],
];

describe('tessera-course: when things go wrong', () => {
  const { fetch } = window;
  const { timeout } = AbortSignal;
  beforeEach(newLearner);
  afterEach(() => {
    window.fetch = fetch;
    AbortSignal.timeout = timeout;
    clear();
  });

  const fresh = (src: string): Promise<CourseElement> => courseOf(html`<tessera-course src=${src}><p>Read it <a href="/course">on its own pages</a>.</p></tessera-course>`);
  const fallbackShows = (element: CourseElement): boolean => element.querySelector('p')?.checkVisibility() === true;

  for (const [name, come, words] of FAULTS) {
    it(`${name}: names the cause, keeps what the page wrote, and trying again works`, async () => {
      window.fetch = come;
      const element = await fresh(`/fault-${(address += 1)}.json`);
      expect(nameOf(byRole(element, 'alert')[0] as HTMLElement)).to.contain('The content is not here: ').and.to.contain(words);
      expect(fallbackShows(element)).to.equal(true);
      window.fetch = answers(whole);
      one(element, 'button', 'Try again').click();
      await openedAs(element, wholeCourse.title);
      expect([byRole(element, 'alert').length, fallbackShows(element)]).to.deep.equal([0, false]);
    });
  }

  it('too slow: says so', async () => {
    AbortSignal.timeout = () => AbortSignal.abort();
    const element = await fresh('/slow.json');
    expect(nameOf(byRole(element, 'alert')[0] as HTMLElement)).to.contain('it takes too long.');
  });

  it('keeps what the page wrote while the course is on its way', async () => {
    let come: (response: Response) => void = () => undefined;
    window.fetch = () => new Promise((done) => (come = done));
    const waiting = fresh('/on-its-way.json');
    await until(() => document.querySelector('tessera-course')?.shadowRoot?.querySelector('slot'));
    await new Promise((done) => setTimeout(done, 100));
    const element = document.querySelector('tessera-course') as CourseElement;
    expect([fallbackShows(element), byRole(element, 'alert').length]).to.deep.equal([true, 0]);
    come(new Response(whole));
    await waiting;
    expect(fallbackShows(element)).to.equal(false);
  });

  it('a module that the course does not hold: says so, and the right one opens', async () => {
    const element = await courseOf(html`<tessera-course src=${addressWith(wholeCourse)} module="no-such"><p>Fallback</p></tessera-course>`);
    expect(nameOf(byRole(element, 'alert')[0] as HTMLElement)).to.contain('the course does not hold it.');
    expect(fallbackShows(element)).to.equal(true);
    element.module = 'talking';
    await openedAs(element, 'Talking about it');
    expect([byRole(element, 'alert').length, fallbackShows(element)]).to.deep.equal([0, false]);
  });

  it('another course in the same place: its contents show', async () => {
    const element = await fresh(addressWith(wholeCourse));
    element.src = addressWith({ ...sampleCourse, title: 'The other one' });
    await openedAs(element, 'The other one');
  });
});
