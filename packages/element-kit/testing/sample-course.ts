import { SCHEMA, type Course, type Question } from '@tessera-learning/core';

/** One small course for tests, stories and documents. */
export const parks: Question = {
  id: 'parks',
  prompt: 'The parks department says it has no intercultural work to do. What helps most?',
  options: [
    { id: 'festival', text: 'Add a festival of cultures to its yearly plan', correct: false, feedback: 'A festival lasts a day. Who uses the park on the other days stays as it was.' },
    { id: 'ask', text: 'Ask together who uses the parks, who stays away, and why', correct: true, feedback: 'Looking at an ordinary service again, with those it serves, is where change begins.' },
    { id: 'leave', text: 'Leave it and start with departments that are keen', correct: false, feedback: 'Keen departments are a good start, but parks are where residents meet.' },
  ],
  evidence: [{ kind: 'guide', text: 'Guide, page 17', href: 'https://example.org/guide.pdf#page=17' }],
};

export const vision: Question = {
  id: 'vision',
  prompt: 'What does a city’s intercultural vision stand on?',
  options: [
    { id: 'circle', text: 'A mayor and a few associations who already agree with each other', correct: false, feedback: 'A small circle can start things off, but it cannot carry a city.' },
    { id: 'paper', text: 'A strategy that is adopted before anyone has talked about it', correct: false, feedback: 'Paper that nobody discussed convinces nobody.' },
    {
      id: 'public',
      text: 'Leaders who say it in public, and residents who can see what they gain',
      correct: true,
      feedback: [{ type: 'paragraph', children: ['When leaders speak openly, the vision starts to belong to ', { type: 'emphasis', children: ['everyone'] }, '.'] }],
      evidence: [{ kind: 'source', text: 'How it works, Council of Europe', href: 'https://www.coe.int/en/web/interculturalcities/how-it-works-' }],
    },
  ],
  evidence: [{ kind: 'guide', text: 'Guide, pages 16–19', href: 'https://example.org/guide.pdf#page=16' }],
};

export const sampleCourse: Course = {
  schema: SCHEMA,
  id: 'sample',
  language: 'en',
  title: 'A sample course',
  guides: [],
  modules: [
    {
      id: 'vision-and-parks',
      number: 1,
      title: 'Building an intercultural city',
      summary: 'From a shared vision to a strategy that departments can work with.',
      minutes: 90,
      origin: 'ours',
      introduction: 'A vision gives people a reason; a strategy gives them a Monday morning.',
      sections: [
        { id: 'shared-vision', number: '1.1', title: 'A shared vision', body: 'A vision is a promise about daily life.', considerations: [],
          reading: { guide: 'guide', from: 16, to: 19, minutes: 15, origin: 'confirmed', text: 'pages 16–19', href: 'https://example.org/guide.pdf#page=16' } },
        { id: 'to-strategy', number: '1.2', title: 'From vision to strategy', body: 'Then come the steps.', considerations: [{ id: 'first-step', prompt: 'Whom would you ask first?' }] },
      ],
      quiz: { questions: [vision, parks] },
      items: ['read:shared-vision', 'read:to-strategy', 'answered:vision', 'answered:parks'],
    },
    {
      id: 'measuring',
      number: 2,
      title: 'Keeping it going',
      summary: 'How to see whether it works, and what to do when it does not.',
      minutes: 45,
      origin: 'ours',
      introduction: 'What is not looked at does not last.',
      sections: [{ id: 'looking-back', number: '2.1', title: 'Looking back', body: 'Ask who gained.', considerations: [] }],
      quiz: { questions: [{ ...parks, id: 'parks-again' }] },
      items: ['read:looking-back', 'answered:parks-again'],
    },
  ],
};
