import type { Course, Question } from '../src/index.js';

export const question: Question = {
  id: 'adaptable-tools',
  prompt: 'Which sentence describes the model best?',
  options: [
    { id: 'rules', text: 'A set of rules.', correct: false, feedback: 'Cities differ.', evidence: [{ kind: 'source', text: 'A source', href: 'https://example.org/' }] },
    { id: 'tools', text: 'A set of tools.', correct: true, feedback: [{ type: 'paragraph', children: ['Each city ', { type: 'emphasis', children: ['fits'] }, ' them.'] }] },
  ],
  evidence: [{ kind: 'guide', text: 'Guide, page 6', href: 'guide.pdf#page=6' }],
};

/** Everything a course can have, once. */
export const course: Course = {
  schema: 1,
  id: 'sample',
  language: 'en',
  title: 'A sample',
  guides: [
    {
      id: 'step-by-step',
      title: 'The guide',
      publisher: 'A publisher',
      editions: [{ language: 'en', year: 2019, address: 'https://example.org/guide.pdf', format: 'pdf', pages: 62, pdfOffset: 2 }],
    },
  ],
  modules: [
    {
      id: 'ideas',
      number: 1,
      title: 'Ideas',
      summary: 'What it is about.',
      minutes: 45,
      origin: 'ours',
      introduction: [
        { type: 'paragraph', children: ['See ', { type: 'link', href: '../building/', children: ['the next'] }, '.'] },
        { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: [{ type: 'language', lang: 'eu', children: ['Ongi Etorri'] }] }]] },
        { type: 'quote', children: [{ type: 'paragraph', children: [{ type: 'strong', children: ['So'] }, ' it is: ', { type: 'code', children: ['x'] }] }] },
      ],
      sections: [
        {
          id: 'way-of-looking',
          number: '1.1',
          title: 'A way of looking',
          body: 'Plain words.',
          reading: { guide: 'step-by-step', from: 5, to: 8, minutes: 15, origin: 'confirmed', text: 'pages 5–8', href: 'guide.pdf#page=7' },
          considerations: [{ id: 'where-diverse', prompt: 'Where do you notice it?' }],
        },
      ],
      quiz: { questions: [question] },
      items: ['read:way-of-looking', 'answered:adaptable-tools'],
    },
  ],
};
