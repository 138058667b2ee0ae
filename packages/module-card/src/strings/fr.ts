import { fr as kit } from '@tessera-learning/element-kit/strings/progress-fr';
import type { ModuleCardStrings } from './strings.js';

const fr: ModuleCardStrings = {
  ...kit,
  module: (number) => `Module ${number}`,
  minutes: (minutes) => `Environ ${minutes} minutes`,
  pages: (from, to) => (from === to ? `Page ${from} du guide` : `Pages ${from} à ${to} du guide`),
};
export default fr;
