import { en as kit } from '@tessera-learning/element-kit/strings/progress-en';
import type { ProgressTrackerStrings } from './strings.js';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const words = (count: number): string => WORDS[count] ?? String(count);
const modules = (count: number): string => `${words(count)} ${count === 1 ? 'module' : 'modules'}`;
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

export const en: ProgressTrackerStrings = {
  ...kit,
  label: 'Your progress',
  module: (number) => `Module ${number}`,
  quiz: 'Quiz',
  stepsDone: (done, total) => `${done} of ${total} ${total === 1 ? 'step' : 'steps'} done`,
  part: (done, total) => `${done} of ${total}`,
  showAll: 'Show all steps',
  kept: 'Kept on this device only. Nobody else can see it.',
  keptUntilClosed: 'Kept until you close the page. Nobody else can see it.',
  nothingStarted: 'Nothing started yet. Begin where you like.',
  welcome: (finished, begun, total) => {
    if (finished === total && total > 1) return `Welcome back. All ${modules(total)} finished.`;
    if (finished === 0) return `Welcome back. ${sentence(`${modules(begun)} under way`)}`;
    return `Welcome back. ${sentence(`${modules(finished)} finished${begun > 0 ? `, ${words(begun)} under way` : ''}`)}`;
  },
  inSentence: (number) => `module ${number}`,
  start: (what) => `Start with ${what}`,
  goOn: (what) => `Go on with ${what}`,
  goBack: (what) => `Go back to ${what}`,
};
export default en;
