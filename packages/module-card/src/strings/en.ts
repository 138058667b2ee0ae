import { en as kit } from '@tessera-learning/element-kit/strings/progress-en';
import type { ModuleCardStrings } from './strings.js';

export const en: ModuleCardStrings = {
  ...kit,
  module: (number) => `Module ${number}`,
  minutes: (minutes) => `About ${minutes} minutes`,
  pages: (from, to) => (from === to ? `Guide page ${from}` : `Guide pages ${from}–${to}`),
};
