import type { BandStrings } from './strings.js';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const words = (count: number): string => WORDS[count] ?? String(count);
const modules = (count: number): string => `${words(count)} ${count === 1 ? 'module' : 'modules'}`;
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

export const en: BandStrings = {
  nothingStarted: 'Nothing started yet. Begin where you like.',
  welcome: (finished, begun, total) => {
    if (finished === total && total > 1) return `Welcome back. All ${modules(total)} finished.`;
    if (finished === 0) return `Welcome back. ${sentence(`${modules(begun)} under way`)}`;
    return `Welcome back. ${sentence(`${modules(finished)} finished${begun > 0 ? `, ${words(begun)} under way` : ''}`)}`;
  },
  inSentence: (number) => `module ${number}`,
  section: (number) => `section ${number}`,
  videoAt: (time) => `video at ${time}`,
  quiz: 'quiz',
  comma: ', ',
  watchedUpTo: (time) => `Watched up to ${time}`,
  start: (what) => `Start with ${what}`,
  goOn: (what) => `Go on with ${what}`,
  goBack: (what) => `Go back to ${what}`,
};
