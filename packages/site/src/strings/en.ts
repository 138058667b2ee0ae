import { offlineEn } from '../offline/strings/en.js';
import { paperEn } from '../papers/strings/index.js';
import { academyEn } from './academy.js';
import { embedEn } from './embed.js';
import { lookUpEn } from './look-up-en.js';
import { shareEn } from './share.js';
import type { SiteStrings } from './strings.js';
import { workbookEn } from './workbook-en.js';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const inWords = (count: number): string => NUMBERS[count] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (count: number, noun: string): string => `${inWords(count)} ${noun}${count === 1 ? '' : 's'}`;
const range = (from: number, to: number): string => (from === to ? `page ${from}` : `pages ${from}–${to}`);

export const en: SiteStrings = {
  skip: 'Skip to the text',
  menu: 'Menu',
  mainNavigation: 'Main',
  languages: 'Languages',
  course: 'Course',
  privacy: 'Privacy',
  accessibilityLink: 'Accessibility statement',
  privacyLink: 'Privacy: what stays on your device',
  independent: (guide, publisher) =>
    `An independent reference course about the guide “${guide}”. It is not made or endorsed by the ${publisher}.`,
  independentWithoutGuide: 'An independent reference course.',
  licence: 'Course text: CC BY 4.0. Components: MIT.',
  startModule: (number) => `Start module ${number}`,
  findGuide: 'Find the guide',
  progress: 'Your progress in the course',
  modules: (count) => capital(plural(count, 'module')),
  allModules: (count) => (count === 1 ? 'The whole course' : `All ${plural(count, 'module')}`),
  modulesLead: 'The modules stand in the guide’s order, as far as we could trace it. You can start anywhere, stop anywhere, and come back.',
  module: (number) => `Module ${number}`,
  moduleOf: (number, total) => `Module ${number} of ${total}`,
  about: (minutes) => `About ${minutes} minutes`,
  timeSum: (minutes, parts) => `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}: about ${minutes} minutes.`,
  timeParts: {
    reading: (minutes) => `${minutes} minutes of text`,
    video: (minutes) => `${minutes} of film`,
    guide: (minutes) => `${minutes} for the guide`,
    quiz: (minutes) => `${minutes} for the quiz`,
    reflection: (minutes) => `${minutes} to consider your own city`,
  },
  titleOf: { confirmed: 'The title is that of the original course.', ours: 'The title is ours: we could not confirm the original one.' },
  confirmed: 'named by the original course',
  pages: (from, to) => capital(range(from, to)),
  guidePages: (from, to) => `Guide ${range(from, to)}`,
  inThisModule: 'In this module',
  section: (number) => `Section ${number}`,
  sourcePages: (from, to) => `Original guide ${range(from, to)}`,
  readNow: 'Now read in the guide',
  readNowSource: 'Now read in the original guide',
  amount: (pages, minutes) => `${plural(pages, 'page')}, about ${minutes} minutes`,
  openAt: (page) => `Open at page ${page}`,
  openGuide: 'Open the guide’s page',
  noPages: 'No guide pages for this section',
  noPagesNote: 'All there is to read is on this page.',
  consider: 'Questions to consider',
  considerNote: 'There is no right answer here. Write for yourself, or leave it empty.',
  quiz: 'Quiz',
  quizTitle: 'Check what you took away',
  quizNote: 'Each question has one best answer: choose the one that fits best. You will see the reason, whatever you choose.',
  next: (title) => `Next: ${title}`,
  goOn: (number) => `Go on with module ${number}`,
  lastTitle: 'This was the last module',
  lastNote: 'You can open any module again, as often as you like.',
  needGuide: 'Read it beside the course',
  guideFacts: (publisher, pages, language, year) => `${publisher}, ${pages} pages, ${language}, edition of ${year}.`,
  guideElsewhere: (publisher) => `The link opens a page of the ${publisher}, where the guide can be found.`,
  guideButton: 'Open the guide’s page',
  guideButtonPdf: 'Open it here',
  saveGuide: (megabytes) => `Save the guide (PDF, ${megabytes.toFixed(1)} MB)`,
  follows: 'It follows',
  followsPages: (pages) => `These follow: ${pages}`,
  watch: (title) => `Watch: ${title}`,
  video: 'Video',
  savedDataFallback: 'With JavaScript on, this page lists what is kept on your device, and lets you take it away or delete it. Without it, nothing is kept.',
  chooseLanguage: 'Choose a language',
  notFound: 'There is no page at this address',
  notFoundNote: 'It may have moved, or the address may have a slip in it. The course starts here:',
  academy: academyEn,
  offline: offlineEn,
  embed: embedEn,
  lookUp: lookUpEn,
  papers: paperEn,
  share: shareEn,
  workbook: workbookEn,
};
