import type { Catalogue } from '@tessera-learning/core/academy';
import { sampleBrief, sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import { clear, inside, mount, settled, words } from '@tessera-learning/element-kit/testing';
import { progressStore } from '@tessera-learning/progress-store';
import { expect } from 'chai';
import { html } from 'lit';
import type { AcademyPlannerElement } from '@tessera-learning/academy-planner';
import { field, fresh, headings, HERE, keys, lines, nobody, press, put, stored, tick, titles, until } from './support.js';

/** From a data: address, addresses cannot be relative. */
const absolute: Catalogue = { ...sampleCatalogue, modules: sampleCatalogue.modules.map((module) => ({ ...module, href: `https://example.org/${module.href}` })) };
const dataUrl = (catalogue: Catalogue): string => `data:application/json,${encodeURIComponent(JSON.stringify(catalogue))}`;

/** Every control with its role-giving type and its name, in order. */
function controls(element: Element): string[] {
  const all = inside<HTMLInputElement>(element, 'input, select, textarea, button, summary');
  const nameOf = (each: HTMLInputElement): string => {
    const by = element.shadowRoot?.getElementById(each.getAttribute('aria-labelledby') ?? '');
    return by ? words(by) : each.labels?.length ? [...each.labels].map(words).join() : words(each);
  };
  return all.map((each) => `${each.type || each.localName}: ${nameOf(each)}`);
}

describe('the form', () => {
  beforeEach(nobody);
  afterEach(clear);

  it('asks in four steps, every control with a name and every group with a legend', async () => {
    const element = await fresh();
    expect(headings(element)).to.deep.equal(['2 1Who comes', '2 2What it is about', '2 3When and how', '2 4Real cases, and the room']);
    expect(controls(element).map((each) => each.replace(/^(select-one: Time zone).*/, '$1'))).to.deep.equal([
      'text: Name of the session', 'textarea: Cities',
      'number: Mayors and their cabinets', 'number: Municipal staff', 'number: Programme coordinators',
      'checkbox: Begin', 'checkbox: Change one field', 'checkbox: Work on what we have',
      'checkbox: Intercultural competence', 'checkbox: Strategies', 'checkbox: Rumours', 'checkbox: Public spaces',
      'radio: 2 days', 'radio: 3 days', 'radio: In one place', 'radio: Online',
      'date: First day', 'date: Last possible day', 'time: A day begins at', 'time: A day ends at', 'select-one: Time zone', 'textarea: Languages',
      'checkbox: Step-free way in', 'checkbox: A quiet corner', 'button: Propose a programme', 'file: Open a plan',
    ]);
    expect(inside(element, 'fieldset').map((each) => words(each.querySelector('legend')))).to.deep.equal([
      'How many people of each group', 'What you come for', 'General topics', 'Specific topics', 'Length', 'Where', 'Cases that the cities bring', 'What the room or the call has to have',
    ]);
    const gain = field(element, 'Programme coordinators').getAttribute('aria-describedby') ?? '';
    expect(words(element.shadowRoot?.getElementById(gain))).to.equal('Colleagues who know what they do. Only where the city is a member.');
    expect([field(element, '2 days').checked, field(element, 'In one place').checked]).to.deep.equal([true, true]);
    expect([field(element, 'A day begins at').value, field(element, 'A day ends at').value, field(element, 'Time zone').value]).to.deep.equal(['09:00', '16:30', HERE]);
  });

  it('is the same from an address and from a property as from HTML', async () => {
    const asked = controls(await fresh());
    const bySource = await mount<AcademyPlannerElement>(html`<tessera-academy-planner src=${dataUrl(absolute)}></tessera-academy-planner>`);
    await until(() => controls(bySource).length > 0);
    expect(controls(bySource)).to.deep.equal(asked);
    const byProperty = await mount<AcademyPlannerElement>(html`<tessera-academy-planner .catalogue=${sampleCatalogue}></tessera-academy-planner>`);
    expect(controls(byProperty)).to.deep.equal(asked);
  });

  it('stores nothing before the first act, and asks nobody', async () => {
    const element = await fresh();
    await settled(element);
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    element.remove();
    await settled(element);
    expect([progressStore().facts(), localStorage.length, (await indexedDB.databases()).length, document.cookie]).to.deep.equal([[], 0, 0, '']);
  });

  it('holds what is filled in as a brief, each control its part', async () => {
    const element = await fresh();
    const { title, cities, languages, first, last } = sampleBrief;
    for (const [name, value] of Object.entries({
      'Name of the session': title, Cities: cities.join('\n'), 'Mayors and their cabinets': '4', 'Municipal staff': '20', 'First day': first, 'Last possible day': last,
      'Time zone': 'Europe/Warsaw', Languages: languages.join('\n'), 'A case from Lublin': 'A rumour about flats',
    })) await put(element, name, value);
    for (const name of ['Begin', 'Intercultural competence', 'Rumours', '3 days', 'Step-free way in']) await tick(element, name);
    await until(() => stored().length === 1 && keys().length === 1);
    expect(stored()).to.deep.equal([{ brief: sampleBrief }]);
    expect(words(inside(element, '.hint').find((each) => words(each).includes('March')))).to.equal('Tuesday 2 March · Wednesday 3 March · Thursday 4 March');
    await tick(element, 'Rumours');
    await put(element, 'Mayors and their cabinets', '');
    await put(element, 'A case from Lublin', ' ');
    await until(() => stored().at(-1)?.brief.topics.length === 1);
    expect(stored().at(-1)?.brief).to.deep.equal({ ...sampleBrief, topics: ['competence'], people: [{ group: 'staff', count: 20 }], cases: [] });
  });

  it('moves the usual times with the place, and never times that were chosen', async () => {
    const element = await fresh();
    const times = (): string => `${field(element, 'A day begins at').value}–${field(element, 'A day ends at').value}`;
    await tick(element, 'Online');
    expect(times()).to.equal('09:30–15:00');
    expect(controls(element).filter((each) => /captions|step-free|quiet/i.test(each))).to.deep.equal(['checkbox: Captions in the call', 'checkbox: A quiet corner']);
    await tick(element, 'In one place');
    expect(times()).to.equal('09:00–16:30');
    await put(element, 'A day ends at', '17:00');
    await tick(element, 'Online');
    expect(times()).to.equal('09:00–17:00');
  });

  it('takes names in any script, and keeps each its direction', async () => {
    const element = await fresh();
    const names = ['الدار البيضاء', '東京', 'São Paulo 🌍', 'Ὀλυμπία', 'Ñuñoa\u00a0II'];
    await put(element, 'Cities', names.join('\n'));
    for (const name of names) await put(element, `A case from ${name.replace(/\s/g, ' ')}`, `من ${name}`);
    await put(element, 'Municipal staff', '12');
    await tick(element, 'Rumours');
    await press(element, 'Propose a programme');
    await until(() => titles(element).length > 0);
    expect([stored().at(-1)?.brief.cities, stored().at(-1)?.brief.cases.map(({ city }) => city)]).to.deep.equal([names, names]);
    expect(lines(element, 'Cities')).to.equal(names.join('\n'));
    expect(getComputedStyle(field(element, 'A case from الدار')).direction).to.equal('rtl');
    expect(words(inside(element, '[aria-labelledby="letter"]')[0])).to.contain('الدار البيضاء, 東京, São Paulo 🌍, Ὀλυμπία and Ñuñoa II ask together for a session');
  });

  it('lets go of an old city’s case in sight only: the words come back with the name', async () => {
    const element = await fresh();
    await put(element, 'Cities', 'Lublin\nBergen');
    await put(element, 'A case from Bergen', 'Night buses');
    await put(element, 'Cities', 'Lublin\nBerge');
    expect(field(element, 'A case from Berge').value).to.equal('');
    await put(element, 'Cities', 'Lublin\nBergen');
    expect(field(element, 'A case from Bergen').value).to.equal('Night buses');
  });
});
