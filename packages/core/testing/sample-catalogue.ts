import { ACADEMY_SCHEMA, MODES, type Brief, type Catalogue, type Kind, type Method, type Role, type Session, type Topic } from '../src/academy/index.js';

const everyone = { least: 1, most: 120 };
const method = (id: string, title: string, people: Method['people'] = everyone, modes = MODES): Method => ({
  id, title, people, modes, text: 'Ten minutes alone, ten in pairs, ten together.', material: 'Paper and pens', facilitator: 'One of the hosting city',
});

const role = (id: Role, kind: Kind, title: string, least: number, usual: number, most: number): Session => ({
  id, role: id, kind, title, aim: 'Everybody knows what comes and why.', minutes: { least, usual, most }, methods: ['plenary', 'call'], groups: [], goals: [],
});

const topic = (id: string, kind: Topic['kind'], title: string, modules: string[], readings: string[]): Topic => ({ id, kind, title, text: `What ${title.toLowerCase()} mean in daily work.`, modules, readings });

/** The sessions of one topic: two inputs, two exercises and a case; a visit where there is a place to go to. */
function sessionsOf(id: string, [leaders, staff, first, second, own]: readonly [string, string, string, string, string], visit?: string): readonly Session[] {
  const base = { topic: id, aim: 'People see what they can change themselves.', methods: ['talk', 'call'], groups: [], goals: [] };
  const doing = { ...base, minutes: { least: 45, usual: 75, most: 105 } };
  return [
    { ...base, id: `${id}-leaders`, kind: 'input', title: leaders, minutes: { least: 30, usual: 45, most: 60 }, groups: ['mayors'] },
    { ...base, id: `${id}-staff`, kind: 'input', title: staff, minutes: { least: 30, usual: 45, most: 60 }, groups: ['staff'] },
    { ...doing, id: `${id}-first`, kind: 'exercise', title: first, methods: ['pairs', 'cafe', 'call'], goals: ['begin'] },
    { ...doing, id: `${id}-second`, kind: 'exercise', title: second, methods: ['wall', 'cafe', 'call'], groups: ['staff'], material: 'One form of your own office' },
    { ...doing, id: `${id}-case`, kind: 'case', title: own, methods: ['clinic', 'cafe', 'call'], goals: ['cases'] },
    ...(visit ? [{ ...doing, id: `${id}-visit`, kind: 'visit' as const, title: visit, methods: ['walk'] }] : []),
  ];
}

/** One small catalogue for tests, stories and documents. */
export const sampleCatalogue: Catalogue = {
  schema: ACADEMY_SCHEMA,
  id: 'sample-academy',
  language: 'en',
  title: 'A sample academy',
  course: 'sample',
  rhythms: { room: { begin: 540, end: 990, stretch: 120, coffee: 30, lunch: 60 }, online: { begin: 570, end: 900, stretch: 90, coffee: 15, lunch: 60 } },
  people: { advised: 30, most: 120 },
  groups: [
    { id: 'mayors', title: 'Mayors and their cabinets', gain: 'Words for what the city wants.' },
    { id: 'staff', title: 'Municipal staff', gain: 'A service looked at afresh.' },
    { id: 'coordinators', title: 'Programme coordinators', gain: 'Colleagues who know what they do.', note: 'Only where the city is a member.' },
  ],
  goals: [
    { id: 'begin', title: 'Begin', order: 'general-first', favours: ['input'] },
    { id: 'field', title: 'Change one field', order: 'specific-first', favours: ['exercise'] },
    { id: 'cases', title: 'Work on what we have', order: 'cases-first', favours: ['case'] },
  ],
  topics: [
    topic('competence', 'general', 'Intercultural competence', ['vision-and-parks'], ['shared-vision']),
    topic('strategy', 'general', 'Strategies', ['measuring'], []),
    topic('rumours', 'specific', 'Rumours', ['measuring'], []),
    topic('spaces', 'specific', 'Public spaces', ['vision-and-parks'], ['to-strategy']),
  ],
  methods: [
    method('talk', 'Short talk with questions', everyone, ['room']),
    method('plenary', 'All together', everyone, ['room']),
    method('pairs', 'Pairs', { least: 2, most: 40 }, ['room']),
    method('wall', 'Map on the wall', { least: 3, most: 24 }, ['room']),
    method('clinic', 'Case clinic', { least: 4, most: 24 }, ['room']),
    method('cafe', 'World café', { least: 1, most: 120 }, ['room']),
    method('walk', 'Walk and note', { least: 2, most: 40 }, ['room']),
    method('call', 'Breakout rooms', everyone, ['online']),
  ],
  sessions: [
    role('welcome', 'input', 'Welcome and why we are here', 15, 30, 45),
    role('expectations', 'exercise', 'What each city brings', 15, 30, 45),
    role('look-back', 'case', 'What stayed with you', 15, 15, 30),
    role('take-away', 'case', 'What did you notice', 15, 30, 45),
    role('own-work', 'case', 'Work on your own city', 30, 60, 120),
    role('city-plan', 'exercise', 'Who does what by June', 45, 75, 120),
    role('peer-feedback', 'case', 'Feedback from another city', 30, 45, 75),
    role('evaluation', 'case', 'What changed, and goodbye', 15, 30, 45),
    ...sessionsOf('competence', ['Three ideas for leaders', 'Three ideas behind the model', 'A meeting seen twice', 'Map who uses which service', 'One service, read again']),
    ...sessionsOf('strategy', ['What a council decides', 'From vision to plan', 'A plan on one page', 'Who is missing at the table', 'Your strategy under a lens']),
    ...sessionsOf('rumours', ['Promises in public', 'How rumours travel', 'Answering without arguing', 'Draft a local campaign', 'Rumours heard in your city']),
    ...sessionsOf('spaces', ['What a square is for', 'Who stays away and why', 'Plan a bench', 'Draw the square at night', 'A square of yours'], 'Market hall and library'),
  ],
  modules: [
    { id: 'vision-and-parks', number: 1, title: 'Building an intercultural city', href: 'en/modules/vision-and-parks/index.html', minutes: 90, items: ['read:shared-vision', 'read:to-strategy', 'answered:vision', 'answered:parks'] },
    { id: 'measuring', number: 2, title: 'Keeping it going', href: 'en/modules/measuring/index.html', minutes: 45, items: ['read:looking-back', 'answered:parks-again'] },
  ],
  readings: [
    { id: 'shared-vision', text: 'Guide, pages 16–19', href: 'https://example.org/guide.pdf#page=16', minutes: 15 },
    { id: 'to-strategy', text: 'Guide, pages 20–21', href: 'https://example.org/guide.pdf#page=20', minutes: 8 },
  ],
  practical: [{ id: 'step-free', title: 'Step-free way in', modes: ['room'] }, { id: 'captions', title: 'Captions in the call', modes: ['online'] }, { id: 'quiet', title: 'A quiet corner', modes: MODES }],
  caseSheet: ['What happened?', 'Who was asked?'],
  evaluation: { before: ['What do you hope to change?'], after: ['What will you change by when?'] },
  services: [{ id: 'peers', title: 'Peer learning', text: 'Good for finding out how others did it.' }],
  past: [{ id: 'first', title: 'A first one', when: '2019', place: 'A city', text: 'It took place.', sources: [{ text: 'A page', href: 'https://example.org/past' }] }],
};

/** Three cities, three days in a room. */
export const sampleBrief: Brief = {
  title: 'Talking about rumours',
  cities: ['Lublin', 'Bergen', 'Reggio Emilia'],
  people: [{ group: 'mayors', count: 4 }, { group: 'staff', count: 20 }],
  goals: ['begin'],
  topics: ['competence', 'rumours'],
  days: 3,
  mode: 'room',
  languages: ['English', 'Polish'],
  first: '2027-03-02',
  last: '2027-03-04',
  begin: 540,
  end: 990,
  zone: 'Europe/Warsaw',
  cases: [{ city: 'Lublin', text: 'A rumour about flats' }],
  practical: ['step-free'],
};
