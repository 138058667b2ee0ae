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
      follows: 'source',
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
      time: { reading: 5, video: 2, guide: 15, quiz: 8, reflection: 15 },
      origin: 'ours',
      introduction: [
        { type: 'paragraph', children: ['See ', { type: 'link', href: '../building/', children: ['the next'] }, '.'] },
        { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: [{ type: 'language', lang: 'eu', children: ['Ongi Etorri'] }] }]] },
        { type: 'quote', children: [{ type: 'paragraph', children: [{ type: 'strong', children: ['So'] }, ' it is: ', { type: 'code', children: ['x'] }] }] },
      ],
      video: {
        id: 'welcome',
        title: 'Welcome',
        origin: 'ours',
        seconds: 96,
        voice: 'machine',
        sources: [{ href: 'en/welcome.webm', type: 'video/webm; codecs="vp9,opus"', bytes: 1000 }],
        described: [{ href: 'en/welcome.described.webm', type: 'video/webm', bytes: 1200 }],
        poster: 'en/welcome.jpg',
        captions: 'en/welcome.vtt',
        chapters: [{ seconds: 0, title: 'A town' }],
        references: [{ from: 4, to: 9, guide: 'step-by-step', edition: '2019, English', page: 5, pdfPage: 7, section: 'Lens', words: 'a way of looking', text: 'Guide, page 5', href: 'guide.pdf#page=7' }],
        transcript: [{ seconds: 0, text: 'A town wakes.' }, { seconds: 3, text: 'Tiles are set.', picture: true }],
        note: 'Read by a machine voice.',
      },
      sections: [
        {
          id: 'way-of-looking',
          number: '1.1',
          title: 'A way of looking',
          body: 'Plain words.',
          examples: [{ id: 'lublin', place: 'Lublin, Poland', year: '2014', text: 'A campaign of portraits.', source: { text: 'About the campaign', href: 'https://example.org/lublin' }, known: 'described' }],
          reading: { guide: 'step-by-step', from: 5, to: 8, minutes: 15, origin: 'confirmed', text: 'pages 5–8', href: 'guide.pdf#page=7',
            follows: { text: 'The source, pages 5–8', href: 'https://example.org/source', origin: 'confirmed' } },
          considerations: [{ id: 'where-diverse', prompt: 'Where do you notice it?' }],
        },
      ],
      quiz: { questions: [question] },
      items: ['watched:welcome', 'read:way-of-looking', 'answered:adaptable-tools'],
    },
  ],
};
