import type { Brief } from '@tessera-learning/core/academy';
import { clear, heard, inside, words } from '@tessera-learning/element-kit/testing';
import { expect } from 'chai';
import type { PlannedDetail } from '@tessera-learning/academy-planner';
import { agenda, briefed, button, conflicts, enter, focused, headings, key, nobody, planned, press, said, stored, tick, titles, unfold, until } from './support.js';

/** The part under a heading. */
function part(element: Element, id: string): Element | undefined {
  return inside(element, `section[aria-labelledby="${id}"]`)[0];
}

function items(element: Element, id: string): string[] {
  return [...(part(element, id)?.querySelectorAll('li') ?? [])].map(words);
}

/** The words of a definition list, name by name. */
function facts(list: Element | null | undefined): string[] {
  const said = (name: Element | null): string[] => (name?.nextElementSibling?.matches('dd') ? [words(name.nextElementSibling), ...said(name.nextElementSibling)] : []);
  return [...(list?.querySelectorAll('dt') ?? [])].map((name) => `${words(name)}: ${said(name).join(', ')}`);
}

/** Another kind of session, for the same cities. */
const other: Partial<Brief> = { goals: ['cases'], topics: ['spaces', 'rumours'], mode: 'online', begin: 570, end: 900, days: 2, practical: [] };

describe('a programme', () => {
  beforeEach(nobody);
  afterEach(clear);

  it('is proposed by keyboard: it is said, the heading has the focus, and the page hears of it', async () => {
    const element = await briefed();
    const details = heard<PlannedDetail>('tessera-planned');
    await enter(element, 'Propose a programme');
    await until(() => titles(element).length > 0);
    await until(() => focused(element)?.id === 'programme');
    expect([words(focused(element)), focused(element)?.getAttribute('role')]).to.deep.equal(['Talking about rumours', 'heading']);
    expect(said(element)).to.equal('A programme of 3 days is below.');
    expect(details).to.deep.equal([{ catalogue: 'sample-academy', days: 3, sessions: 19 }]);
  });

  it('has days from the first to the last minute, theory and practice in turn, with breaks', async () => {
    const element = await planned();
    expect(agenda(element)).to.deep.equal([
      [
        '09:00 Welcome and why we are here', '09:30 What each city brings', '10:00–10:45 Three ideas behind the model', '10:45 Coffee', '11:15–12:30 A meeting seen twice',
        '12:30–13:30 Lunch', '13:30–14:15 Three ideas for leaders', '14:15 Coffee', '14:45–16:00 Map who uses which service', '16:00 What did you notice',
      ], [
        '09:00 What stayed with you', '09:30–11:00 One service, read again', '11:00 Coffee', '11:30–12:15 How rumours travel', '12:15–13:15 Lunch',
        '13:15–14:45 Answering without arguing', '14:45 Coffee', '15:15–16:00 Promises in public', '16:00 What did you notice',
      ], [
        '09:00 What stayed with you', '09:15–10:30 Draft a local campaign', '10:30 Coffee', '11:00–12:15 Rumours heard in your city', '12:15–13:15 Lunch',
        '13:15–14:45 Who does what by June', '14:45 Coffee', '15:15–16:00 Feedback from another city', '16:00 What changed, and goodbye',
      ],
    ]);
    const days = inside(element, '[role="group"][aria-label="Agenda"] section');
    expect(days.map((day) => words(day.querySelector('p')))).to.deep.equal(['Day 1 · Tuesday 2 March', 'Day 2 · Wednesday 3 March', 'Day 3 · Thursday 4 March']);
    const nameOf = (day: Element): string => (day.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => words(element.shadowRoot?.getElementById(id))).join(' ');
    expect(days.map(nameOf)).to.deep.equal(['Day 1 · Tuesday 2 March Intercultural competence', 'Day 2 · Wednesday 3 March Intercultural competence · Rumours', 'Day 3 · Thursday 4 March Rumours']);
    expect(conflicts(element)).to.deep.equal([]);
    expect(words(inside(element, '[part="slot"]')[4])).to.equal('11:15–12:30 A meeting seen twice Exercise. Pairs');
  });

  it('stands under headings that follow each other', async () => {
    expect(headings(await planned())).to.deep.equal([
      '2 Talking about rumours', '3 Intercultural competence', '3 Intercultural competence · Rumours', '3 Rumours', '3 How the time is spent', '3 Session by session',
      '4 09:00–09:30 Welcome and why we are here', '4 09:30–10:00 What each city brings', '4 10:00–10:45 Three ideas behind the model', '4 11:15–12:30 A meeting seen twice',
      '4 13:30–14:15 Three ideas for leaders', '4 14:45–16:00 Map who uses which service', '4 16:00–16:30 What did you notice',
      '3 To prepare beforehand', '3 Cases that the cities bring', '3 Case sheet', '3 Questions before the first day', '3 Questions after the last day',
      '3 What the room or the call has to have', '3 A letter to ask for it',
    ]);
  });

  it('says who is there, what it is about, and how the time is spent', async () => {
    const element = await planned();
    expect(facts(inside(element, '.head dl')[0])).to.deep.equal([
      'Who is in the room: 24 people from 3 cities', 'Topics: Intercultural competence, Rumours', 'Languages: English and Polish', 'To prepare beforehand: 4 things for each person',
    ]);
    expect(items(element, 'spent')).to.deep.equal(['Exercise 7 h 15 min', 'Your own cases 5 h 45 min', 'Input 3 h 30 min']);
    expect(inside(element, '[aria-labelledby="spent"] li').map((each) => each.querySelectorAll('svg[aria-hidden="true"]').length)).to.deep.equal([29, 23, 14]);
  });

  it('tells of each session aim, method, material and facilitator', async () => {
    const element = await planned();
    const session = inside(element, '[aria-labelledby="sessions"] [role="heading"]').find((each) => words(each) === '14:45–16:00 Map who uses which service');
    expect(facts(session?.nextElementSibling)).to.deep.equal([
      'Aim: People see what they can change themselves.', 'Method: Map on the wall. Ten minutes alone, ten in pairs, ten together.',
      'Material: Paper and pens; One form of your own office', 'Facilitator: One of the hosting city',
    ]);
  });

  it('names exactly what to prepare for its topics, with links, and the sheets to fill in', async () => {
    const element = await planned();
    expect(items(element, 'prepare')).to.deep.equal(['Module 1: Building an intercultural city 1 h 30 min', 'Module 2: Keeping it going 45 min', 'Guide, pages 16–19 15 min']);
    expect([...(part(element, 'prepare')?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).to.deep.equal([
      'en/modules/vision-and-parks/index.html', 'en/modules/measuring/index.html', 'https://example.org/guide.pdf#page=16',
    ]);
    expect(words(part(element, 'prepare'))).to.contain('For everybody, about 2 h 30 min in all.');
    expect([items(element, 'cases_brought'), items(element, 'sheet'), items(element, 'before'), items(element, 'after'), items(element, 'room')]).to.deep.equal([
      ['Lublin: A rumour about flats'], ['City', 'What happened?', 'Who was asked?'], ['What do you hope to change?'], ['What will you change by when?'], ['Step-free way in'],
    ]);
  });

  it('prepares less once a topic is no longer in it', async () => {
    const element = await planned();
    for (const name of ['How rumours travel', 'Answering without arguing', 'Promises in public', 'Draft a local campaign', 'Rumours heard in your city']) {
      await press(element, name);
      await press(element, 'Drop');
      await until(() => !titles(element).includes(name));
    }
    expect(items(element, 'prepare')).to.deep.equal(['Module 1: Building an intercultural city 1 h 30 min', 'Guide, pages 16–19 15 min']);
  });

  it('leaves out what has no room, with the reason', async () => {
    const element = await planned({ topics: ['competence', 'strategy', 'rumours', 'spaces'], days: 2, end: 720 });
    const full = 'The days are full. Add a day or longer hours, or choose fewer topics.';
    expect(items(element, 'left')).to.deep.equal([`Strategies: ${full}`, `Rumours: ${full}`, `Public spaces: ${full}`]);
    expect(agenda(element).map((day) => day.at(-1))).to.deep.equal(['11:30 What did you notice', '11:30 What changed, and goodbye']);
  });

  it('differs for another brief in order, method and preparation', async () => {
    const first = await planned();
    const [titlesOfFirst, preparedFirst, methodsOfFirst] = [titles(first), items(first, 'prepare'), methods(first)];
    await nobody();
    const second = await planned(other);
    expect(agenda(second)[0]?.slice(0, 6)).to.deep.equal([
      '09:30 Welcome and why we are here', '10:00 What each city brings', '10:30 Coffee', '10:45–11:30 How rumours travel', '11:30 Coffee', '11:45–12:45 Rumours heard in your city',
    ]);
    const both = titles(second).filter((title) => titlesOfFirst.includes(title) && !['Coffee', 'Lunch'].includes(title));
    expect(titlesOfFirst.filter((title) => both.includes(title))).not.to.deep.equal(both);
    expect([methodsOfFirst, methods(second)]).to.deep.equal([['All together', 'Case clinic', 'Map on the wall', 'Pairs', 'Short talk with questions'], ['Breakout rooms']]);
    expect(items(second, 'prepare')).to.deep.equal(['Module 1: Building an intercultural city 1 h 30 min', 'Module 2: Keeping it going 45 min', 'Guide, pages 20–21 8 min']);
    expect(preparedFirst).not.to.deep.equal(items(second, 'prepare'));
  });

  it('holds only the cases of cities that come, and the needs of the place it has', async () => {
    const element = await planned({ cities: ['Lublin', 'Bergen'], cases: [{ city: 'Lublin', text: 'Flats' }, { city: 'Nice', text: 'Buses' }], mode: 'online', practical: ['step-free', 'captions'] });
    expect([items(element, 'cases_brought'), items(element, 'room')]).to.deep.equal([['Lublin: Flats'], ['Captions in the call']]);
    expect(stored().at(-1)?.brief.cases.length).to.equal(2);
  });

  it('offers the form again, one level lower, and proposes anew from it', async () => {
    const element = await planned();
    const before = titles(element);
    unfold(element, 'Change what you asked for');
    expect(headings(element).slice(-4)).to.deep.equal(['3 1Who comes', '3 2What it is about', '3 3When and how', '3 4Real cases, and the room']);
    await tick(element, '2 days');
    expect(titles(element)).to.deep.equal(before);
    await enter(element, 'Propose anew');
    await until(() => agenda(element).length === 2);
    await until(() => focused(element)?.id === 'programme');
    expect([said(element), button(element, 'Undo').ariaDisabled]).to.deep.equal(['A programme of 2 days is below.', 'false']);
    await press(element, 'Undo');
    expect(titles(element)).to.deep.equal(before);
  });

  it('opens each part of the agenda by keyboard: the slots are buttons in the order of the day', async () => {
    const element = await planned();
    button(element, 'Welcome and why we are here').focus();
    const seen: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await key(element, 'Tab');
      seen.push(words(focused(element)));
    }
    expect(seen).to.deep.equal(['What each city brings', 'Three ideas behind the model', 'Coffee']);
  });
});

function methods(element: Element): string[] {
  const lists = inside(element, '[aria-labelledby="sessions"] dl').flatMap(facts);
  return [...new Set(lists.flatMap((line) => /^Method: ([^.]+)\./.exec(line)?.[1] ?? []))].sort();
}
