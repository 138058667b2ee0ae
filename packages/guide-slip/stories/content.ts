import type { Language } from '@tessera-learning/element-kit/story-kit';
import type { GuideSlip } from '../src/index.js';

const href = 'https://example.org/guide.pdf#page=16';

/** The same slip in each language that the element speaks. */
export const slipIn: Readonly<Record<Language, GuideSlip>> = {
  en: { lead: 'Now read in the guide', pages: '16–19', note: 'four pages, about 15 minutes', action: 'Open at page 16', href },
  fr: { lead: 'À lire maintenant dans le guide', pages: '16–19', note: 'quatre pages, environ 15 minutes', action: 'Ouvrir à la page 16', href },
  ar: { lead: 'اقرأ الآن في الدليل', pages: '16–19', note: 'أربع صفحات، نحو 15 دقيقة', action: 'افتح عند الصفحة 16', href },
};
