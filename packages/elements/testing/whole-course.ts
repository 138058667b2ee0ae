import { mapAddresses, type Course, type Module } from '@tessera-learning/core';
import { parks, sampleCourse } from '@tessera-learning/element-kit/sample-course';
import { sampleVideo } from '../../video-player/testing/sample-video.js';

const page = 'https://example.org/guide.pdf';
const video = mapAddresses(sampleVideo, (href) => new URL(href, import.meta.url).href);
const moment = { kind: 'video', text: 'Video at 0:02', href: `${video.sources[0]?.href}#t=2` } as const;
const [first, last] = sampleCourse.modules as [Module, Module];

const talking: Module = {
  ...last,
  id: 'talking',
  title: 'Talking about it',
  summary: 'What to say, to whom, and who says it best.',
  minutes: 30,
  video,
  introduction: [
    { type: 'paragraph', children: ['A city that says nothing is still ', { type: 'emphasis', children: ['heard'] }, '.'] },
    { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: ['who speaks'] }], [{ type: 'paragraph', children: ['who is spoken about'] }]] },
  ],
  sections: [{
    id: 'in-public', number: '2.1', title: 'Saying it in public', body: 'Say what is gained before you say what it costs.', video: { ...video, id: 'in-public-film', title: 'On the bus' },
    considerations: [{ id: 'who-speaks', prompt: 'Who speaks for your city today?' }],
    examples: [{ id: 'lublin', place: 'Lublin, Poland', year: '2014', text: 'Residents told their own stories in the buses.', known: 'listed', source: { text: 'A list of examples', href: 'https://example.org/list' } }],
  }],
  quiz: { questions: [{ ...parks, id: 'talking-parks' }] },
  items: [`watched:${video.id}`, 'read:in-public', 'watched:in-public-film', 'answered:talking-parks'],
};

/** Everything that a course can hold, small. Its addresses are whole: it travels inside an address, from which nothing relative can be reached. */
export const wholeCourse: Course = {
  ...sampleCourse,
  id: 'whole',
  title: 'A whole course in one page',
  guides: [
    { id: 'guide', title: 'A companion', publisher: 'City of Example', follows: 'source', editions: [{ language: 'en', year: 2026, address: page, format: 'pdf', pages: 22 }] },
    { id: 'source', title: 'The guide that it follows', publisher: 'Example Press', editions: [{ language: 'en', year: 2021, address: 'https://example.org/source', format: 'page', pages: 90 }] },
  ],
  modules: [
    {
      ...first,
      video,
      items: [`watched:${video.id}`, ...first.items],
      quiz: { questions: first.quiz.questions.map((question) => ({ ...question, evidence: [moment, ...question.evidence] })) },
    },
    talking,
    { ...last, number: 3 },
  ],
};

/** The address of a course that travels inside it. */
export function addressWith(course: unknown): string {
  return `data:application/json,${encodeURIComponent(JSON.stringify(course))}`;
}
