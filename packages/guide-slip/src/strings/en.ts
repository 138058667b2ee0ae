import { en as kit } from '@tessera-learning/element-kit/strings/en';
import type { GuideSlipStrings } from './strings.js';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const en: GuideSlipStrings = {
  ...kit,
  read: 'I have read this',
  readSection: 'I have read this section',
  saved: 'Saved on this device',
  lead: 'Now read in the guide',
  note: (pages, minutes) => `${WORDS[pages] ?? pages} ${pages === 1 ? 'page' : 'pages'}, about ${minutes} minutes`,
  openAt: (page) => `Open at page ${page}`,
  open: 'Open the guide',
  follows: (source) => `These follow: ${source}`,
};
