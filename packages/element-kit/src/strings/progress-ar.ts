import { problem } from './ar.js';
import { counted } from './counted-ar.js';
import type { ProgressStrings } from './strings.js';

export const ar: ProgressStrings = {
  ...problem,
  steps: (done, total) => `${done} من ${counted(total, ['خطوة واحدة', 'خطوتين', 'خطوات', 'خطوة'])}`,
  notStarted: 'لم تبدأ بعد',
  finished: 'اكتملت',
  open: 'لم تبدأ بعد',
  begun: 'قيد الإنجاز',
  done: 'مُنجَزة',
};
