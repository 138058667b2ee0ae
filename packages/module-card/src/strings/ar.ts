import { counted } from '@tessera-learning/element-kit/strings/counted-ar';
import { ar as kit } from '@tessera-learning/element-kit/strings/progress-ar';
import type { ModuleCardStrings } from './strings.js';

const ar: ModuleCardStrings = {
  ...kit,
  module: (number) => `الوحدة ${number}`,
  minutes: (minutes) => `نحو ${counted(minutes, ['دقيقة واحدة', 'دقيقتين', 'دقائق', 'دقيقة'])}`,
  // In words: a dash between two figures is read one way by some and the other by others.
  pages: (from, to) => (from === to ? `صفحة الدليل ${from}` : `صفحات الدليل من ${from} إلى ${to}`),
};
export default ar;
