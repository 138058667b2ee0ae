import { problem } from '@tessera-learning/element-kit/strings/en';
import type { CourseStrings } from './strings.js';

export const en: CourseStrings = {
  ...problem,
  modules: (count) => `${count} ${count === 1 ? 'module' : 'modules'}`,
  about: (minutes) => `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  aboutHours: (hours) => `About ${hours} ${hours === 1 ? 'hour' : 'hours'}`,
  modulesTitle: 'Modules',
  allModules: 'All modules',
  moduleOf: (number, total) => `Module ${number} of ${total}`,
  guidesTitle: 'Read it beside the course',
  guideFacts: (publisher, pages, year) => `${publisher}, ${pages} ${pages === 1 ? 'page' : 'pages'}, edition of ${year}.`,
  follows: 'It follows',
  independent: (guide, publisher) => `An independent course about the guide “${guide}”. It is not made or endorsed by the ${publisher}.`,
  saved: 'What is kept on your device',
  inThisModule: 'In this module',
  video: 'Video',
  quiz: 'Quiz',
  watch: (title) => `Watch: ${title}`,
  whatCitiesDid: 'What cities did',
  listed: 'We saw the entry in the list, and no more.',
  quizTitle: 'Check what you took away',
  quizNote: 'Each question has one best answer: choose the one that fits best. You will see the reason, whatever you choose.',
  way: 'Where to go from here',
  next: (title) => `Next: ${title}`,
  goOn: (number) => `Go on with module ${number}`,
  previous: (title) => `Before this: ${title}`,
  lastTitle: 'This was the last module',
  lastNote: 'You can open any module again, as often as you like.',
};
export default en;
