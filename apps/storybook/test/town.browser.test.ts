// A page of its own: its snapshots lie beside it.
import { expect } from 'chai';
import { clear, mount, newLearner, testStories } from '@tessera-learning/element-kit/testing';
import type { TemplateResult } from 'lit';
import { adoptSheet } from './adopt-sheet.js';
import * as town from '../pages/town-of-lindenau.stories.js';

describe('Town of Lindenau', () => {
  before(() => adoptSheet(new URL('../lindenau/lindenau.css', import.meta.url)));
  testStories(town);
  afterEach(clear);

  it('wears the town’s green, its corners and its font, without a line of CSS for us', async () => {
    await newLearner();
    const place = await mount<HTMLElement>((town.Answered.render as () => TemplateResult)());
    await town.Answered.play?.({ canvasElement: place.parentElement } as never);
    const quiz = place.querySelector('tessera-quiz') as HTMLElement;
    expect(quiz.style.getPropertyValue('--tessera-action')).to.equal('#006937');
    expect(quiz.style.getPropertyValue('--tessera-radius')).to.equal('6px');
    const link = quiz.shadowRoot?.querySelector('.evidence a') as HTMLElement;
    expect(getComputedStyle(link).color).to.equal(getComputedStyle(place.querySelector('.beside a') as HTMLElement).color);
    expect(getComputedStyle(link).fontFamily).to.contain('Arial');
  });
});
