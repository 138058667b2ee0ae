import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { progressStore } from '@tessera-learning/progress-store';
import { clear, newLearner, until } from '@tessera-learning/element-kit/testing';
import type { CourseElement, OpenedDetail } from '@tessera-learning/elements';
import '@tessera-learning/elements/define-course';
import { addressWith, wholeCourse } from '../testing/whole-course.js';
import { byRole, courseOf, focused, follow, nameOf, one, openedAs, seen } from './support.js';

const src = addressWith(wholeCourse);
const CITY = 'Building an intercultural city';
const fresh = (): Promise<CourseElement> => courseOf(html`<tessera-course src=${src}></tessera-course>`);

/** What the page hears while something is done. */
async function hearing<T>(type: string, work: () => Promise<void>): Promise<T[]> {
  const details: T[] = [];
  const listen = (event: Event): void => void details.push((event as CustomEvent<T>).detail);
  document.addEventListener(type, listen);
  await work();
  document.removeEventListener(type, listen);
  return details;
}

/** Tab until the focus is on something of that name, or fail after so many. */
async function tabTo(name: string, key = 'Tab'): Promise<void> {
  for (let turn = 0; turn < 80; turn += 1) {
    await sendKeys({ press: key });
    if (nameOf(focused()).includes(name)) return;
  }
  throw new Error(`${key} did not lead to “${name}”`);
}

describe('tessera-course: finding the way', () => {
  beforeEach(newLearner);
  afterEach(() => {
    clear();
    history.replaceState(null, '', ' ');
  });

  it('by keyboard: from the contents to an answered question, and back to the card', async () => {
    const element = await fresh();
    const [address, length] = [location.href, history.length];
    await tabTo('Start with module 1');
    await tabTo(CITY);
    await sendKeys({ press: 'Enter' });
    await openedAs(element, CITY);
    expect(focused()).to.equal(one(element, 'heading', CITY));
    expect(byRole(element, 'status').map(nameOf)).to.include('Module 1 of 3');
    expect(one(element, 'link', 'All modules').getBoundingClientRect().top).to.be.within(0, 40);
    await tabTo('A mayor and a few associations');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await tabTo('Check answer');
    await sendKeys({ press: 'Enter' });
    await until(() => progressStore().facts('whole').length > 0);
    expect(progressStore().facts('whole')).to.deep.equal([{ course: 'whole', module: 'vision-and-parks', kind: 'answered', id: 'vision', detail: 'public', n: 1 }]);
    await tabTo('All modules');
    await sendKeys({ press: 'Enter' });
    await openedAs(element, wholeCourse.title);
    expect(nameOf(focused())).to.equal(CITY);
    expect(nameOf((focused().getRootNode() as ShadowRoot).querySelector('#state') as Element)).to.equal('1 of 5 steps');
    expect([location.href, history.length]).to.deep.equal([address, length]);
  });

  it('tells the page what was opened, once each', async () => {
    const element = await fresh();
    const heard = await hearing<OpenedDetail>('tessera-opened', async () => {
      await follow(element, CITY, CITY);
      expect(element.getAttribute('module')).to.equal('vision-and-parks');
      await follow(element, 'Go on with module 2', 'Talking about it');
      await follow(element, 'All modules', wholeCourse.title);
      expect(element.hasAttribute('module')).to.equal(false);
    });
    expect(heard).to.deep.equal(['vision-and-parks', 'talking', ''].map((module) => ({ course: 'whole', module })));
  });

  it('leads on, before, and back to the card of the module that was left', async () => {
    const element = await fresh();
    await follow(element, CITY, CITY);
    expect(byRole(element, 'link', 'Before this')).to.have.length(0);
    await follow(element, 'Go on with module 2', 'Talking about it');
    await follow(element, 'Go on with module 3', 'Keeping it going');
    expect(byRole(element, 'heading', 'This was the last module')).to.have.length(1);
    await follow(element, 'Before this: Talking about it', 'Talking about it');
    await follow(element, 'All modules', wholeCourse.title);
    expect(nameOf(focused())).to.equal('Talking about it');
  });

  it('leads to a part: from a row of the module, and from the way on of the tiles', async () => {
    await progressStore().record({ course: 'whole', module: 'vision-and-parks', kind: 'read', id: 'shared-vision', detail: 'yes' }).saved;
    await progressStore().record({ course: 'whole', module: 'vision-and-parks', kind: 'watched', id: 'saying-it', detail: '0-3/3' }).saved;
    const element = await fresh();
    await follow(element, 'Go on with module 1, section 1.2', CITY);
    expect(nameOf(focused())).to.equal('1.2 From vision to strategy');
    seen(element.renderRoot as ShadowRoot).find((each) => each.localName === 'summary' && nameOf(each) === 'Show all steps')?.click();
    one(element, 'link', 'Quiz').click();
    await until(() => nameOf(focused()).startsWith('Check what'));
    expect(nameOf(focused())).to.equal('Check what you took away');
  });

  it('opens what the page’s address names, then and later; a wrong name changes nothing', async () => {
    history.replaceState(null, '', '#whole/talking#in-public-film&t=2');
    const element = await courseOf(html`<tessera-course src=${src}></tessera-course>`);
    await openedAs(element, 'Talking about it');
    expect(nameOf(focused())).to.equal('2.1 Saying it in public');
    location.hash = 'whole/measuring';
    await openedAs(element, 'Keeping it going');
    for (const wrong of ['whole/no-such', 'other/talking', '/whole/talking', 'whole/<b>']) location.hash = wrong;
    await new Promise((done) => setTimeout(done, 200));
    await openedAs(element, 'Keeping it going');
  });

  it('where the page keeps a click to itself, the link’s address opens the module', async () => {
    const element = await fresh();
    const keep = (event: Event): void => event.stopImmediatePropagation();
    addEventListener('click', keep, true);
    one(element, 'link', CITY).click();
    removeEventListener('click', keep, true);
    await openedAs(element, CITY);
  });

  it('leaves clicks alone that open a new tab', async () => {
    const element = await fresh();
    let taken: boolean | undefined;
    document.addEventListener('click', (event) => {
      taken = event.defaultPrevented;
      event.preventDefault();
    }, { once: true });
    one(element, 'link', CITY).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }));
    expect([taken, element.module]).to.deep.equal([false, undefined]);
  });

  it('does not take the focus where the page itself opens a module', async () => {
    const element = await fresh();
    const before = focused();
    element.module = 'talking';
    await openedAs(element, 'Talking about it');
    expect(focused()).to.equal(before);
  });

  it('tells the page of progress in the course, not twice', async () => {
    const element = await courseOf(html`<tessera-course src=${src} module="measuring"></tessera-course>`);
    const heard = await hearing('tessera-progressed', async () => {
      one(element, 'checkbox', 'Looking back').click();
      await until(() => false);
    });
    expect(heard).to.deep.equal([{ course: 'whole', done: 1, total: 11 }]);
  });

  it('two courses on a page: each goes its own way and keeps its own', async () => {
    const other = addressWith({ ...wholeCourse, id: 'another', title: 'Another course' });
    const one_ = await courseOf(html`<div><tessera-course src=${src}></tessera-course><tessera-course src=${other} module="measuring"></tessera-course></div>`);
    const two = one_.nextElementSibling as CourseElement;
    await openedAs(two, 'Keeping it going');
    await follow(one_, CITY, CITY);
    one(two, 'checkbox', 'Looking back').click();
    await until(() => progressStore().facts('another').length > 0);
    await openedAs(two, 'Keeping it going');
    expect(progressStore().facts('whole')).to.deep.equal([]);
    await follow(two, 'All modules', 'Another course');
    await openedAs(one_, CITY);
  });
});
