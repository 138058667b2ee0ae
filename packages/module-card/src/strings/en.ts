import type { ModuleCardStrings } from './strings.js';

export const en: ModuleCardStrings = {
  module: (number) => `Module ${number}`,
  minutes: (minutes) => `About ${minutes} minutes`,
  pages: (from, to) => (from === to ? `Guide page ${from}` : `Guide pages ${from}–${to}`),
};
export default en;
