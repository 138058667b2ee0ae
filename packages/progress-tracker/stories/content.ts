import type { Language } from '@tessera-learning/element-kit/story-kit';
import type { TrackerRow } from '../src/index.js';

/** The steps of one module, as a rail beside its page shows them. */
const steps = (vision: string, pages: string, strategy: string, further: string, quiz: string): readonly TrackerRow[] => [
  { text: vision, href: '#shared-vision', note: pages, items: ['read:shared-vision'] },
  { text: strategy, href: '#to-strategy', note: further, items: ['read:to-strategy'] },
  { text: quiz, href: '#quiz', items: ['answered:vision', 'answered:parks'] },
];

export const rowsIn: Readonly<Record<Language, readonly TrackerRow[]>> = {
  en: steps('3.1 A shared vision', 'Pages 16–19', '3.2 From vision to strategy', 'Pages 20–22', 'Quiz'),
  fr: steps('3.1 Une vision partagée', 'Pages 16–19', '3.2 De la vision à la stratégie', 'Pages 20–22', 'Quiz'),
  ar: steps('3.1 رؤية مشتركة', 'الصفحات 16–19', '3.2 من الرؤية إلى الاستراتيجية', 'الصفحات 20–22', 'اختبار'),
};

export const labelIn: Readonly<Record<Language, string>> = { en: 'Module 3', fr: 'Module 3', ar: 'الوحدة 3' };

/** What a finished module has. */
export const EVERYTHING = ['read:shared-vision', 'read:to-strategy', 'answered:vision'];

/** The modules of a course, as a band across its page shows them. */
export const modules: readonly TrackerRow[] = ['The intercultural idea', 'Understanding intercultural integration', 'Building an intercultural city', 'Every policy counts', 'Keeping it going'].map((text, index) => ({
  text,
  href: `#module-${index + 1}`,
  module: `module-${index + 1}`,
  items: EVERYTHING,
}));
