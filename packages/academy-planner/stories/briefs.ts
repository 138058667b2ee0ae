import type { Brief } from '@tessera-learning/core/academy';
import { sampleBrief } from '@tessera-learning/core/sample-catalogue';

/** Two cities, twelve people, two days, one specific topic. */
export const SMALL: Brief = { ...sampleBrief, title: '', cities: ['Lublin', 'Bergen'], people: [{ group: 'staff', count: 12 }], topics: ['rumours'], days: 2, last: '2027-03-05', cases: [{ city: 'Lublin', text: 'A rumour about flats' }] };

/** Six cities, a hundred people, three days, four topics. */
export const LARGE: Brief = {
  ...SMALL,
  title: 'Four questions, six cities',
  cities: ['Lublin', 'Bergen', 'Reggio Emilia', 'Київ', 'القاهرة', 'Ålesund and Kristiansund'],
  people: [{ group: 'mayors', count: 20 }, { group: 'staff', count: 60 }, { group: 'coordinators', count: 20 }],
  goals: ['begin', 'cases'],
  topics: ['competence', 'strategy', 'rumours', 'spaces'],
  days: 3,
  last: '2027-03-04',
  practical: ['step-free', 'quiet'],
};
