import type { Catalogue } from '@tessera-learning/core/academy';
import { COURSE } from './fixture-course.js';

const RHYTHM = { begin: 540, end: 990, stretch: 120, coffee: 30, lunch: 60 };
const [IDEA, INTEGRATION] = COURSE.modules.map(({ id, number, title, minutes, items }) => ({ id, number, title, href: `en/modules/${id}/index.html`, minutes, items }));

/** A small catalogue: it plans nothing, but has everything that pages show. */
export const CATALOGUE: Catalogue = {
  schema: 1,
  id: 'academy',
  language: 'en',
  title: 'The Academy',
  course: COURSE.id,
  rhythms: { room: RHYTHM, online: RHYTHM },
  people: { advised: 30, most: 60 },
  groups: [
    { id: 'coordinators', title: 'Coordinators', gain: 'They take home a plan.', note: 'Not every city has one.' },
    { id: 'planners', title: 'Urban planners', gain: 'They look at a square with other eyes.' },
  ],
  goals: [{ id: 'strategy', title: 'A strategy', order: 'general-first', favours: ['exercise'] }],
  topics: [
    { id: 'anti-rumours', kind: 'specific', title: 'Answering rumours', text: 'How a city answers what is said behind backs.', modules: ['integration', 'intercultural-idea'], readings: ['shared-vision', 'way-of-looking'] },
    { id: 'the-model', kind: 'general', title: 'The model', text: 'What makes a city intercultural.', modules: [], readings: [] },
  ],
  methods: [{ id: 'walk', title: 'Walk', text: 'Two by two.', modes: ['room'], people: { least: 2, most: 60 }, material: 'Shoes', facilitator: 'Leads.' }],
  sessions: [
    { id: 'rumour-walk', kind: 'exercise', topic: 'anti-rumours', title: 'A walk with rumours', aim: 'Hear some.', minutes: { least: 30, usual: 45, most: 60 }, methods: ['walk'], groups: [], goals: [] },
    { id: 'welcome', kind: 'input', role: 'welcome', title: 'Welcome', aim: 'Know who is here.', minutes: { least: 15, usual: 30, most: 45 }, methods: ['walk'], groups: [], goals: [] },
  ],
  modules: [IDEA!, INTEGRATION!],
  readings: [
    { id: 'way-of-looking', text: 'Step by step, in practice, pages 3–4', href: 'guide/companion.pdf#page=3', minutes: 10 },
    { id: 'shared-vision', text: 'The intercultural city step by step, pages 16–19', href: 'https://www.coe.int/en/web/interculturalcities/icc-step-by-step-course', minutes: 15 },
  ],
  practical: [{ id: 'chairs', title: 'Chairs', modes: ['room'] }],
  caseSheet: ['What was tried?'],
  evaluation: { before: ['What do you hope for?'], after: ['What was missing?'] },
  services: [{ id: 'study-visits', title: 'Study visits', text: 'See how another city does it.' }],
  past: [
    { id: 'ourtown-2020', title: 'First meeting', when: '18–19 February 2020', place: 'Ourtown', text: 'Twelve cities met.', sources: [{ text: 'Report of the meeting', href: 'https://www.coe.int/en/web/interculturalcities/meeting?a=1&b=2' }] },
    { id: 'online-2021', title: 'Second meeting', when: '2021', place: 'online', text: 'They met again.', sources: [] },
  ],
};
