// A page of its own: its snapshots lie beside it.
import { expect } from 'chai';
import { html } from 'lit';
import { clear, mount, testStories } from '@tessera-learning/element-kit/testing';
import * as colours from '../pages/colours.stories.js';
import type { ColourDesk } from '../colours/colour-desk.js';

describe('Colours for your site', () => {
  testStories(colours);

  const desk = (): Promise<ColourDesk> => mount<ColourDesk>(html`<colour-desk></colour-desk>`);
  const within = <T extends HTMLElement>(element: ColourDesk, selector: string): T => element.renderRoot.querySelector(selector) as T;
  const words = (element: ColourDesk, selector: string): string => (within(element, selector).textContent ?? '').trim();

  async function pick(element: ColourDesk, label: string, value: string): Promise<void> {
    const fields = [...element.renderRoot.querySelectorAll('input')];
    const field = fields.find(({ labels, id }) => `${id.split('-')[0]}: ${labels?.[0]?.textContent}` === label) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
  }

  afterEach(clear);

  it('shows a figure at once, with pass or fail in words, and dresses the preview', async () => {
    const element = await desk();
    expect(words(element, '.summary')).to.equal('Everything can be read on your page.');
    await pick(element, 'light: Links and buttons', '#e0a100');
    expect(words(element, 'tbody tr td:last-child')).to.equal('2.26:1, too little, needs 4.5:1');
    expect(words(element, '.summary')).to.equal('Too little contrast on your page: links and buttons, links and marks on our cards, words on a button.');
    const quiz = within(element, 'tessera-quiz');
    expect(getComputedStyle(quiz).getPropertyValue('--tessera-action')).to.equal('#e0a100');
  });

  it('reckons with the page’s own ground beside white', async () => {
    const element = await desk();
    await pick(element, 'light: Ground of your page', '#6a7180');
    expect([...within(element, 'tbody tr').querySelectorAll('td')].map((cell) => cell.textContent)).to.deep.equal(['10.19:1, passes', '2.08:1, too little, needs 4.5:1']);
  });

  it('copies exactly the CSS that is shown, and says so', async () => {
    const element = await desk();
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
    await pick(element, 'light: Links and buttons', '#006937');
    within(element, '.copy').click();
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(copied).to.deep.equal([':root {\n  --tessera-action: light-dark(#006937, #b3c3ff);\n}']);
    expect(copied[0]).to.equal(words(element, 'pre code'));
    expect(words(element, '.acts + [role="status"]')).to.equal('Copied. Paste it into a stylesheet of your site.');
  });

  it('marks the CSS where copying is refused', async () => {
    const element = await desk();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('refused')) } });
    within(element, '.copy').click();
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(words(element, '.acts + [role="status"]')).to.contain('press Ctrl+C');
  });
});
