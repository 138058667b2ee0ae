import type { Brief, Catalogue, Topic } from '@tessera-learning/core/academy';
import { sampleBrief, sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import { clear, inside, words } from '@tessera-learning/element-kit/testing';
import { expect } from 'chai';
import { agenda, briefed, enter, field, focused, fresh, group, nobody, pause, press, put, remarks, stored, tick, titles, until } from './support.js';

const PEOPLE = 'How many people of each group';
const TOPICS = 'What it is about';
const CASES = 'Cases that the cities bring';

/** Forty topics, each with an input and an exercise of its own. */
const forty: Catalogue = {
  ...sampleCatalogue,
  topics: [...new Array(40).keys()].map((number): Topic => ({ ...(sampleCatalogue.topics[2] as Topic), id: `topic-${number}`, title: `Topic ${number}` })),
  sessions: [
    ...sampleCatalogue.sessions.filter(({ role }) => role),
    ...[...new Array(40).keys()].flatMap((number) => sampleCatalogue.sessions.filter(({ topic }) => topic === 'rumours').map((session) => ({ ...session, id: `t${number}-${session.id}`, topic: `topic-${number}` }))),
  ],
};

function mend(element: Element): string {
  return words(inside(element, '.mend[role="status"]')[0]);
}

describe('what is said about a brief', () => {
  beforeEach(nobody);
  afterEach(clear);

  it('says nothing of what is missing while somebody is still writing', async () => {
    const element = await fresh();
    await put(element, 'Name of the session', 'Rumours');
    expect(inside(element, '[role="status"]').map(words).filter(Boolean)).to.deep.equal([]);
    expect(inside(element, '[aria-invalid]')).to.deep.equal([]);
  });

  it('says at each field what is wrong once a programme is asked for, goes to the first, and keeps what was written', async () => {
    const element = await fresh();
    await put(element, 'Name of the session', 'Rumours');
    await enter(element, 'Propose a programme');
    expect([remarks(element, 'Cities'), remarks(element, PEOPLE), remarks(element, TOPICS)]).to.deep.equal([
      ['Name at least one city.'], ['Say how many people come, in at least one group.'], ['Choose at least one topic.'],
    ]);
    expect(mend(element)).to.equal('Please look at 3 places above. Everything you wrote is still there.');
    expect([focused(element) === field(element, 'Cities'), field(element, 'Cities').getAttribute('aria-invalid'), field(element, 'Name of the session').value]).to.deep.equal([true, 'true', 'Rumours']);
    await put(element, 'Cities', 'Lublin\nBergen');
    expect([remarks(element, 'Cities'), field(element, 'Cities').getAttribute('aria-invalid'), mend(element)]).to.deep.equal([[], null, 'Please look at 2 places above. Everything you wrote is still there.']);
    await press(element, 'Propose a programme');
    expect(focused(element) === group(element, PEOPLE)).to.equal(true);
    await put(element, 'Municipal staff', '20');
    await press(element, 'Propose a programme');
    expect([focused(element)?.getAttribute('aria-label'), mend(element)]).to.deep.equal([TOPICS, 'Please look at 1 place above. Everything you wrote is still there.']);
    await tick(element, 'Rumours');
    await press(element, 'Propose a programme');
    await until(() => titles(element).length > 0);
    expect(mend(element)).to.equal('');
  });

  const wrong: readonly (readonly [string, Partial<Brief>, string, string])[] = [
    ['500 people', { people: [{ group: 'staff', count: 500 }] }, PEOPLE, 'At most 120 people fit one programme. Plan several, or send fewer people from each city.'],
    ['a last day before the first', { last: '2027-03-01' }, 'Last possible day', 'The last day is before the first. Change one of the two.'],
    ['fewer days than asked for', { last: '2027-03-03' }, 'Last possible day', '3 days do not fit between these dates. Choose a later last day.'],
    ['a last day without a first', { first: '' }, 'First day', 'Give the first day as a date, or leave both dates empty.'],
    ['a year that is a slip of the pen', { first: '0027-03-02', last: '' }, 'First day', 'Give the first day as a date, or leave both dates empty.'],
    ['an end before the beginning', { begin: 600, end: 540 }, 'A day ends at', 'A day has to end later than it begins.'],
    ['a day too short', { end: 600 }, 'A day ends at', 'A day needs at least 3 hours.'],
    ['a day too long', { end: 1200 }, 'A day ends at', 'A day has at most 10 hours. People stop learning earlier than that.'],
    ['a zone that nobody knows', { zone: 'Mars/Olympus_Mons' }, 'Time zone', '“Mars/Olympus_Mons” is no time zone that this browser knows. Choose one from the list.'],
    ['a line too long', { title: 'x'.repeat(401) }, 'Name of the session', 'A line here holds 400 characters. This one is longer and is not being kept: shorten it.'],
    ['61 cities', { cities: [...new Array(61).keys()].map((number) => `City ${number}`) }, 'Cities', 'There is room for 60 lines here. There are more, and they are not being kept: take some out.'],
  ];
  for (const [name, part, at, message] of wrong) {
    it(`refuses ${name} in plain words at the field, and loses nothing`, async () => {
      const element = await fresh();
      await fill(element, { ...sampleBrief, cases: [], ...part });
      const before = values(element);
      await press(element, 'Propose a programme');
      expect(remarks(element, at)).to.include(message);
      const first = focused(element);
      expect(first === (at === PEOPLE ? group(element, PEOPLE) : field(element, at)), 'focus').to.equal(true);
      if (at !== PEOPLE) expect(first?.getAttribute('aria-invalid')).to.equal('true');
      expect([values(element), titles(element), stored().some(({ plan }) => plan)]).to.deep.equal([before, [], false]);
    });
  }

  it('says at once that a line is too long to be kept, and keeps what fits again', async () => {
    const element = await fresh();
    await put(element, 'Name of the session', 'x'.repeat(401));
    expect(remarks(element, 'Name of the session')[0]).to.contain('is not being kept');
    await pause(800);
    expect(stored()).to.deep.equal([]);
    await put(element, 'Name of the session', 'x'.repeat(400));
    expect(remarks(element, 'Name of the session')).to.deep.equal([]);
    await until(() => stored().length === 1);
    expect(stored()[0]?.brief.title.length).to.equal(400);
  });

  it('explains what one city means, proposes all the same, and asks for partners in the letter', async () => {
    const element = await briefed({ cities: ['Lublin'] });
    expect(remarks(element, 'Cities')).to.deep.equal(['Advice: The programme is meant for a group of cities. Plan on your own if you like: the letter will say that you are looking for partners.']);
    expect(field(element, 'Cities').getAttribute('aria-invalid')).to.equal(null);
    await press(element, 'Propose a programme');
    await until(() => titles(element).length > 0);
    expect(words(inside(element, '[aria-labelledby="letter"]')[0])).to.contain('Lublin asks for a session under the title “Talking about rumours”. We are looking for partners: which member cities have the same questions, and would plan this with us?');
    expect(titles(element)).not.to.include('Feedback from another city');
  });

  it('gives advice while the mix is chosen: more topics than the days hold, only specific ones, one for three days', async () => {
    const element = await briefed({ topics: [], days: 2, begin: 570, end: 900, mode: 'online' });
    const seen: string[][] = [];
    for (const name of ['Rumours', 'Public spaces', 'Strategies', '3 days']) {
      await tick(element, name);
      seen.push(remarks(element, TOPICS));
    }
    const specific = 'Advice: All of these are specific. A general topic first helps people who are new to the idea.';
    expect(seen).to.deep.equal([[specific], [specific], ['Advice: The days hold 2 of these topics. Take fewer, or more or longer days; otherwise the last ones are left out.'], []]);
    for (const name of ['Rumours', 'Public spaces']) await tick(element, name);
    expect(remarks(element, TOPICS)).to.deep.equal(['Advice: One topic for three days goes deep, with much time for your own cases. Two days may do.']);
  });

  it('takes forty topics: says how many fit, plans these, and names the others with the reason', async () => {
    const element = await briefed({ topics: forty.topics.map(({ id }) => id) }, forty);
    const [advice = ''] = remarks(element, TOPICS);
    const fit = Number(/The days hold (\d+) of these topics/.exec(advice)?.[1]);
    expect(fit).to.be.within(1, 12);
    await press(element, 'Propose a programme');
    await until(() => titles(element).length > 0);
    const left = inside(element, '[aria-labelledby="left"] li').map(words);
    expect([left.length, left.at(-1)]).to.deep.equal([40 - fit, 'Topic 39: The days are full. Add a day or longer hours, or choose fewer topics.']);
    expect(agenda(element).flat().filter((slot) => slot.includes('How rumours travel')).length).to.equal(fit);
  });

  it('tells of a clock change inside the session, and of a weekend', async () => {
    const element = await briefed({ first: '2027-03-26', last: '2027-03-28' });
    expect(remarks(element, 'Time zone')).to.deep.equal(['Advice: The clocks change before Sunday 28 March. Check journeys, and the times of people elsewhere.']);
    expect(remarks(element, 'First day')).to.deep.equal(['Advice: A day falls on a weekend. A later last day leaves room to avoid it.']);
    await put(element, 'Last possible day', '2027-03-30');
    expect([remarks(element, 'First day'), remarks(element, 'Time zone')]).to.deep.equal([[], ['Advice: The clocks change before Monday 29 March. Check journeys, and the times of people elsewhere.']]);
    await put(element, 'Time zone', 'Africa/Lagos');
    expect(remarks(element, 'Time zone')).to.deep.equal([]);
  });

  it('advises parallel groups for many people, and reminds of languages and cases only at the end', async () => {
    const element = await briefed({ people: [{ group: 'staff', count: 31 }], languages: [] });
    expect([remarks(element, PEOPLE), remarks(element, 'Languages'), remarks(element, CASES)]).to.deep.equal([
      ['Advice: With more than 30 people, exercises run in parallel groups. Plan a facilitator for each 30.'], [], [],
    ]);
    await press(element, 'Propose a programme');
    await until(() => titles(element).length > 0);
    expect([remarks(element, 'Languages'), remarks(element, CASES)]).to.deep.equal([
      ['Advice: Say which languages are spoken, so that interpretation can be planned.'],
      ['Advice: Still without a case: Bergen, Reggio Emilia. Real cases are what people gain most from.'],
    ]);
  });
});

/** Fills the form in by its controls. A zone that no list has comes with a plan: it is written into the brief beforehand. */
async function fill(element: Element, brief: Brief): Promise<void> {
  const time = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const zones = field<never>(element, 'Time zone') as HTMLSelectElement;
  if (![...zones.options].some(({ value }) => value === brief.zone)) zones.append(new Option(brief.zone, brief.zone));
  for (const [name, value] of Object.entries({
    'Name of the session': brief.title, Cities: brief.cities.join('\n'), 'Municipal staff': String(brief.people.find(({ group: id }) => id === 'staff')?.count ?? ''),
    'First day': brief.first, 'Last possible day': brief.last, 'A day begins at': time(brief.begin), 'A day ends at': time(brief.end), 'Time zone': brief.zone, Languages: brief.languages.join('\n'),
  })) await put(element, name, value);
  for (const name of ['Intercultural competence', 'Rumours', `${brief.days} days`]) await tick(element, name);
}

/** Everything that the form holds. */
function values(element: Element): unknown[] {
  return inside<HTMLInputElement>(element, 'input:not([type="file"]), select, textarea').map(({ type, value, checked }) => (type === 'checkbox' || type === 'radio' ? checked : value));
}
