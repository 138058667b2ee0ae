import { html } from 'lit';
import { expect } from 'chai';
import { clear, mount } from '@tessera-learning/element-kit/testing';
import { expectSame } from '../testing/aria-snapshot.js';
import { expectKeyboardWalk } from '../testing/keyboard-walk.js';

/** What a check says of a place; nothing if it is content. */
async function complaint(check: Promise<void>): Promise<string> {
  return check.then(() => '', (error: unknown) => (error as Error).message);
}

async function walk(template: ReturnType<typeof html>): Promise<string> {
  const element = await mount<HTMLElement>(html`<div>${template}</div>`);
  return complaint(expectKeyboardWalk(element.parentElement as HTMLElement));
}

function stay(event: KeyboardEvent): void {
  if (event.key === 'Tab') event.preventDefault();
}

function skipOne(event: KeyboardEvent): void {
  stay(event);
  (event.currentTarget as Element).parentElement?.querySelector<HTMLElement>('button:last-of-type')?.focus();
}

describe('the checks that every story goes through', () => {
  afterEach(clear);

  it('lets a place pass whose every control is reached and shows it', async () => {
    expect(await walk(html`<a href="#x">A</a><button>B</button><label><input type="radio" name="r" />one</label><label><input type="radio" name="r" />two</label><details><summary>C</summary><button>hidden</button></details>`)).to.equal('');
  });

  it('names a control that Tab passes by', async () => {
    expect(await walk(html`<button @keydown=${skipOne}>A</button><button>passed by</button><button>C</button>`)).to.contain('Tab does not reach: <button> “passed by”');
  });

  it('names a control that keeps the focus', async () => {
    expect(await walk(html`<button @keydown=${stay}>trap</button>`)).to.contain('Tab does not leave the story: it is at <button> “trap”');
  });

  it('names a control whose focus cannot be seen', async () => {
    expect(await walk(html`<button style="outline: none">faint</button>`)).to.contain('Focus cannot be seen on: <button> “faint”');
  });

  it('asks for a snapshot that was never kept', () => {
    expect(() => expectSame('a heading', undefined, '- main')).to.throw('No ARIA snapshot of “a heading”');
  });

  it('shows the lines in which roles or names differ from the ones that were kept', () => {
    const [kept, now] = ['- main:\n  - heading "A"\n  - button "B"', '- main:\n  - heading "C"\n  - button "B"'];
    expect(() => expectSame('a heading', kept, kept)).not.to.throw();
    expect(() => expectSame('a heading', kept, now)).to.throw('-   - heading "A"\n+   - heading "C"\n');
  });
});
