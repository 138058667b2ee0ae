import type { Course, Example, Library, Module, Question, Video } from '@tessera-learning/core';

const GUIDE = 'https://www.coe.int/en/web/interculturalcities/icc-step-by-step-course';

function question(id: string, prompt: string, options: readonly (readonly [string, string, string])[]): Question {
  return {
    id,
    prompt,
    options: options.map(([option, text, feedback], at) => ({ id: option, text, feedback, correct: at === 1 })),
    evidence: [
      { kind: 'guide', text: 'Guide, pages 5–8', href: GUIDE },
      { kind: 'source', text: 'The cities that take part', href: 'https://www.coe.int/en/web/interculturalcities/participating-cities' },
    ],
  };
}

const VIDEO: Video = {
  id: 'looking',
  title: 'Looking again',
  origin: 'ours',
  seconds: 96,
  voice: 'machine',
  sources: [
    { href: 'en/modules/intercultural-idea/looking.webm', type: 'video/webm; codecs="vp09.00.30.08,opus"', bytes: 900_000 },
    { href: 'en/modules/intercultural-idea/looking.mp4', type: 'video/mp4; codecs="avc1.640028,mp4a.40.2"', bytes: 1_200_000 },
  ],
  described: [{ href: 'en/modules/intercultural-idea/looking.described.mp4', type: 'video/mp4', bytes: 1_300_000 }],
  poster: 'en/modules/intercultural-idea/looking.poster.jpg',
  captions: 'en/modules/intercultural-idea/looking.captions.vtt',
  chapters: [{ seconds: 0, title: 'An ordinary bus' }, { seconds: 40, title: 'Three principles' }],
  references: [{ from: 4, to: 20, guide: 'companion', edition: '2026, English', page: 3, pdfPage: 3, section: 'One bus route', words: 'who waits here', text: 'Guide, page 3', href: 'guide/companion.pdf#page=3' }],
  transcript: [{ seconds: 0, text: 'A bus stops where two streets meet.' }, { seconds: 5, text: 'Tiles are set one by one.', picture: true }],
  note: 'The original course’s videos are presented by a person.',
};

/** One that is known from a description, with a link in it, and one from an entry of a list alone. */
const PARTICIPATION: readonly Example[] = [
  {
    id: 'neuchatel-commission',
    place: 'Neuchâtel, Switzerland',
    year: 'since 1991',
    text: [{ type: 'paragraph', children: ['Residents without a Swiss passport sit in a commission; see ', { type: 'link', href: 'en/glossary/index.html#participation', children: ['participation'] }, '.'] }],
    source: { text: 'Council of Europe, 2019', href: 'https://www.coe.int/en/web/interculturalcities/neuchatel' },
    known: 'described',
  },
  { id: 'lublin-plan', place: 'Lublin, Poland', year: '2014', text: 'Residents wrote the plan together.', source: { text: 'List of good practice', href: 'https://www.coe.int/en/web/interculturalcities/good-practice?a=1&b=2' }, known: 'listed' },
];
const RUMOURS: readonly Example[] = [
  { id: 'limassol-rumours', place: 'Limassol, Cyprus', year: '2018', text: 'People learnt to answer rumours.', source: { text: 'Council of Europe, 2018', href: 'https://www.coe.int/en/web/interculturalcities/limassol' }, known: 'described' },
];

const IDEA: Module = {
  id: 'intercultural-idea',
  number: 1,
  title: 'The intercultural idea',
  summary: 'What the model is, where it comes from and what it asks of a city.',
  minutes: 40,
  time: { reading: 9, video: 2, guide: 20, quiz: 4, reflection: 5 },
  origin: 'ours',
  introduction: [
    { type: 'paragraph', children: ['Most of what a city does for newcomers and long-time residents happens far from any integration office: at a counter, in a park, on a school run.'] },
    { type: 'paragraph', children: ['You can start here or go straight to ', { type: 'link', href: 'en/modules/building/index.html#shared-vision', children: ['a shared vision'] }, '. It begins with ', { type: 'link', href: 'en/glossary/index.html#diversity', children: ['diversity'] }, '.'] },
  ],
  video: VIDEO,
  sections: [
    {
      id: 'way-of-looking',
      number: '1.1',
      title: 'A way of looking, not a rule book',
      body: [
        { type: 'paragraph', children: ['No city applies the model as it stands. ', { type: 'strong', children: ['Each one fits it'] }, ', through ', { type: 'link', href: 'en/glossary/index.html#participation', children: ['participation'] }, ', to its own history, its own residents and its own offices.'] },
        { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: ['Diversity is treated as something to use.'] }], [{ type: 'paragraph', children: ['Rules are read for whom they keep out.'] }]] },
        { type: 'paragraph', children: ['A school in Bilbao says ', { type: 'language', lang: 'eu', children: ['Ongi Etorri Eskolara'] }, ' at the door. What is kept on this device is on ', { type: 'link', href: 'en/privacy/index.html', children: ['the page on privacy'] }, '.'] },
      ],
      reading: {
        guide: 'companion', from: 3, to: 4, minutes: 10, origin: 'ours', text: 'pages 3–4', href: 'guide/companion.pdf#page=3',
        follows: { text: 'The intercultural city step by step, pages 5–8', href: GUIDE, origin: 'confirmed' },
      },
      considerations: [
        { id: 'where-diverse', prompt: 'Where in your city do you notice diversity on an ordinary working day?' },
        { id: 'who-misses', prompt: 'Who never comes to your counter, although the service is meant for them as well?' },
      ],
    },
    {
      id: 'three-ideas',
      number: '1.2',
      title: 'Three ideas that belong together',
      body: 'Equality, the advantage of diversity and real encounters hold each other up. A city that keeps only one of them soon finds that it does not stand.',
      considerations: [],
    },
  ],
  quiz: {
    questions: [
      question('adaptable-tools', 'Which sentence describes the model best?', [
        ['rules', 'A set of rules that every city applies as they stand.', 'The guide describes steps, and says that each city chooses and fits them.'],
        ['tools', 'A set of tools and a way of looking that each city fits to its own situation.', 'This is how the guide puts it: tools, and a lens to look through.'],
        ['europe-only', 'A programme for large capitals in Europe.', 'Towns of every size take part, and not only in Europe.'],
      ]),
      question('parks', 'The parks department says it has no intercultural work to do. What helps most?', [
        ['festival', 'Add a festival of cultures to its yearly plan.', 'A festival is seen once a year; the benches are used every day.'],
        ['ask', 'Ask together who uses the parks, who stays away, and why.', 'The question makes the department look at its own work, which is where the change happens.'],
        ['leave', 'Leave it and start with departments that are keen.', 'Keen departments are a good start, but the others shape who meets whom as well.'],
      ]),
    ],
  },
  items: ['watched:looking', 'read:way-of-looking', 'read:three-ideas', 'answered:adaptable-tools', 'answered:parks'],
};

/** What the other modules share with the first; their authors gave the minutes alone. */
const { video: _video, time: _time, ...PLAIN } = IDEA;

const INTEGRATION: Module = {
  ...PLAIN,
  id: 'integration',
  number: 2,
  title: 'Understanding intercultural integration',
  summary: 'The words that matter: diversity, equality, interaction, participation.',
  minutes: 75,
  sections: IDEA.sections.map((section, at) => ({
    ...section,
    id: at === 0 ? 'four-words' : 'in-practice',
    number: `2.${at + 1}`,
    title: at === 0 ? 'Four words for every day' : 'In practice',
    ...(at === 1 ? { examples: PARTICIPATION } : {}),
    ...(section.reading ? { reading: { ...section.reading, from: 9, to: 9, text: 'page 9' } } : {}),
  })),
  items: ['read:four-words', 'read:in-practice', 'answered:adaptable-tools', 'answered:parks'],
};

const BUILDING: Module = {
  ...PLAIN,
  id: 'building',
  number: 3,
  title: 'Building an intercultural city',
  summary: 'A vision gives people a reason; a strategy gives them a Monday morning. This module is about getting from one to the other.',
  minutes: 90,
  sections: IDEA.sections.map((section, at) => ({
    ...section,
    id: at === 0 ? 'shared-vision' : 'strategy',
    number: `3.${at + 1}`,
    title: at === 0 ? 'A vision that people recognise' : 'From vision to strategy',
    ...(at === 1 ? { examples: RUMOURS } : {}),
    reading: { guide: 'step-by-step', from: at === 0 ? 16 : 20, to: at === 0 ? 19 : 24, minutes: 15, origin: 'ours', text: 'pages', href: GUIDE },
  })),
  items: ['read:shared-vision', 'read:strategy', 'answered:adaptable-tools', 'answered:parks'],
};

/** A course of three modules with the kinds of text, reading and evidence that courses have. */
export const COURSE: Course = {
  schema: 1,
  id: 'icc-step-by-step',
  language: 'en',
  title: 'The intercultural city, step by step',
  guides: [
    {
      id: 'companion',
      title: 'Step by step, in practice',
      publisher: 'Tessera',
      follows: 'step-by-step',
      editions: [{ language: 'en', year: 2026, address: 'guide/companion.pdf', format: 'pdf', pages: 12, bytes: 640_000 }],
    },
    {
      id: 'step-by-step',
      title: 'The intercultural city step by step',
      publisher: 'Council of Europe',
      editions: [{ language: 'en', year: 2019, address: GUIDE, format: 'page', pages: 62 }],
    },
  ],
  modules: [IDEA, INTEGRATION, BUILDING],
};

/** Terms of which one is used in an introduction, one in sections and by another term, and one nowhere. */
export const LIBRARY: Library = {
  terms: [
    { id: 'diversity', title: 'Diversity', text: 'Residents differ in where they come from, what they believe, how they live and whom they love.' },
    { id: 'participation', title: 'Participation', text: [{ type: 'paragraph', children: ['Having a say, whatever one’s passport.'] }] },
    { id: 'urban-citizenship', title: 'Urban citizenship', text: [{ type: 'paragraph', children: ['Belonging to the city that one lives in, through ', { type: 'link', href: 'en/glossary/index.html#participation', children: ['participation'] }, '.'] }] },
  ],
  examples: [
    { module: 'integration', section: 'in-practice', title: 'In practice', href: 'en/modules/integration/index.html#in-practice', examples: PARTICIPATION },
    { module: 'building', section: 'strategy', title: 'From vision to strategy', href: 'en/modules/building/index.html#strategy', examples: RUMOURS },
  ],
};
