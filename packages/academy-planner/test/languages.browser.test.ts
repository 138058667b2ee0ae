import { sampleBrief } from '@tessera-learning/core/sample-catalogue';
import { clear, inside, mountHtml, settled, words } from '@tessera-learning/element-kit/testing';
import { expect } from 'chai';
import type { AcademyPlannerElement } from '@tessera-learning/academy-planner';
import { buttons, headings, isThere, keep, nobody, press, said, titles, until, written } from './support.js';

async function speaking(lang: string, dir = 'ltr'): Promise<AcademyPlannerElement> {
  const outer = await mountHtml<HTMLElement>(`<div lang="${lang}" dir="${dir}">${written()}</div>`);
  return outer.querySelector('tessera-academy-planner') as AcademyPlannerElement;
}

describe('the languages of a planner', () => {
  beforeEach(nobody);
  afterEach(clear);

  it('are those of the place: French', async () => {
    await keep({ brief: { ...sampleBrief, cities: ['Lublin'] } });
    const element = await speaking('fr');
    await until(() => isThere(element) && buttons(element).includes('Proposer un programme'));
    expect(headings(element)).to.deep.equal(['2 1Qui vient', '2 2De quoi il s’agit', '2 3Quand et comment', '2 4Les cas réels, et la salle']);
    expect(words(element)).to.contain('mardi 2 mars · mercredi 3 mars · jeudi 4 mars');
    await press(element, 'Proposer un programme');
    await until(() => titles(element).length > 0 && buttons(element).includes('Annuler'));
    expect(said(element)).to.equal('Un programme de 3 jours se trouve plus bas.');
    expect(words(inside(element, '[aria-labelledby="spent"] li')[0]).replace(/\s/g, ' ')).to.match(/^Exercice \d/);
    await press(element, 'Annuler');
    expect(buttons(element)).to.include.members(['Proposer un programme', 'Rétablir']);
  });

  it('are those of the place: Arabic, from right to left, with times that stay as they are', async () => {
    await keep({ brief: sampleBrief });
    const element = await speaking('ar', 'rtl');
    await until(() => isThere(element) && buttons(element).includes('اقتراح برنامج'));
    expect(getComputedStyle(inside(element, 'textarea')[0] as Element).direction).to.equal('ltr');
    await press(element, 'اقتراح برنامج');
    await until(() => titles(element).length > 0 && buttons(element).includes('تراجع'));
    expect(said(element)).to.equal('في الأسفل برنامج مدّته 3 أيام.');
    const times = inside(element, '[part="slot"] bdi[dir="ltr"]');
    expect([times.length, times.slice(0, 3).map(words), new Set(times.map((each) => getComputedStyle(each).direction))]).to.deep.equal([28, ['09:00', '09:30', '10:00–10:45'], new Set(['ltr'])]);
    const [slot] = inside(element, '[part="slot"]');
    expect([getComputedStyle(slot as Element).direction, getComputedStyle(slot as Element).textAlign]).to.deep.equal(['rtl', 'start']);
    // The first day stands on the right.
    const [one, two] = inside(element, '[role="group"] section').map((each) => each.getBoundingClientRect().left);
    expect(one).to.be.greaterThan(two ?? Infinity);
    await press(element, 'Three ideas behind the model');
    await press(element, 'وقت لاحق');
    await until(() => said(element) !== '');
    expect(said(element)).to.contain('\u2068Three ideas behind the model\u2069').and.to.contain('10:30–11:15');
  });

  it('follow the place when it changes', async () => {
    const element = await speaking('en');
    expect(buttons(element)).to.deep.equal(['Propose a programme']);
    (element.parentElement as HTMLElement).lang = 'fr';
    element.requestUpdate();
    await settled(element);
    await until(() => buttons(element)[0] === 'Proposer un programme');
  });
});
