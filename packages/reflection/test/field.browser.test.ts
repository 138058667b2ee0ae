import { clear, inside, mountHtml, newLearner, settled } from '@tessera-learning/element-kit/testing';
import { progressStore } from '@tessera-learning/progress-store';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { reflectionHtml } from '@tessera-learning/reflection/html';
import { LONGEST, type ReflectionElement } from '@tessera-learning/reflection';
import { field, fields, fresh, note, paste, place, press, reflection, status, type, versions } from './support.js';

describe('the field of a note', () => {
  beforeEach(async () => {
    await newLearner();
    await progressStore().ready;
  });
  afterEach(clear);

  it('keeps a note of any length up to the limit; beyond it says so, keeps every word in the field and stores none of them', async () => {
    const element = await fresh();
    await note(element, 'x'.repeat(LONGEST));
    await paste(element, 'y'.repeat(LONGEST + 1));
    field(element).focus();
    field(element).blur();
    expect(status(element)).to.contain('A note holds 20,000 characters.').and.to.contain('not being saved');
    expect([field(element).value.length, field(element).getAttribute('aria-invalid')]).to.deep.equal([LONGEST + 1, 'true']);
    expect(versions()).to.deep.equal(['x'.repeat(LONGEST)]);
    await note(element, 'Shorter');
    expect(field(element).getAttribute('aria-invalid')).to.equal(null);
  });

  it('keeps a letter from the shortcuts of the page, and lets Escape and Tab pass', async () => {
    const pressed: string[] = [];
    const listen = ({ key }: KeyboardEvent): unknown => pressed.push(key);
    document.addEventListener('keydown', listen);
    const element = await fresh();
    await type(element, 'sk');
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', listen);
    expect(pressed).to.deep.equal(['Escape']);
  });

  it('leaks no names into a form round it, where Enter is a new line', async () => {
    const form = await mountHtml<HTMLFormElement>(`<form>${String(reflectionHtml(reflection, place))}<button>Send</button></form>`);
    let sent = 0;
    form.addEventListener('submit', (event) => (event.preventDefault(), (sent += 1)));
    const element = form.querySelector('tessera-reflection') as ReflectionElement;
    await settled(element);
    await type(element, 'a');
    await sendKeys({ press: 'Enter' });
    await press(element, 'Delete this note');
    expect([sent, [...new FormData(form)], form.elements.length]).to.deep.equal([0, [], 1]);
  });

  it('prints every question with all its words, and lines to write on where there are none', async () => {
    const element = await fresh();
    const long = 'A line that is long enough to be broken on paper.\n'.repeat(60);
    await paste(element, long);
    await emulateMedia({ media: 'print' });
    const [whole, empty] = inside(element, '.printed');
    expect(inside(element, 'textarea, button').map((each) => each.getClientRects().length)).to.deep.equal([0, 0, 0, 0]);
    expect([whole?.textContent, whole?.scrollHeight]).to.deep.equal([long, whole?.clientHeight]);
    expect([...(empty?.children ?? [])].filter((rule) => getComputedStyle(rule).borderBottomStyle === 'solid').length).to.equal(4);
    await emulateMedia({ media: 'screen' });
    expect(whole?.getClientRects().length).to.equal(0);
  });

  it('grows with its text', async () => {
    const element = await fresh();
    const small = field(element).offsetHeight;
    await paste(element, 'line\n'.repeat(30));
    expect(field(element).offsetHeight).to.be.greaterThan(small * 4);
    expect(field(element).scrollHeight).to.be.at.most(field(element).clientHeight);
  });

  it('gives an empty field the direction of the page', async () => {
    const holder = await mountHtml<HTMLElement>(`<div dir="rtl">${String(reflectionHtml(reflection, place))}</div>`);
    expect(getComputedStyle(field(holder.firstElementChild as Element)).direction).to.equal('rtl');
  });

  it('gives each field the direction of its words', async () => {
    const element = await fresh();
    await note(element, 'رئيسة البلدية');
    expect(getComputedStyle(field(element)).direction).to.equal('rtl');
    expect(getComputedStyle(fields(element)[1] as Element).direction).to.equal('ltr');
  });
});
