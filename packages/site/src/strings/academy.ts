import type { Topic } from '@tessera-learning/core/academy';

/** What the site says about an academy; the rest is the catalogue's own text. */
export interface AcademyStrings {
  /** In the header, where the course has a page for it. */
  readonly entry: string;
  /** In place of the planner, without script. */
  readonly fallback: string;
  /** Over the two kinds of topics. */
  readonly kinds: Readonly<Record<Topic['kind'], string>>;
  /** Before the modules and pages that prepare for a topic. */
  readonly prepare: string;
  /** Before where a past session is known from. */
  readonly sources: string;
}

export const academyEn: AcademyStrings = {
  entry: 'Academy planner',
  fallback: 'The planner works with JavaScript, and only on this device. Without it, here is what a programme is made of.',
  kinds: { general: 'General topics', specific: 'Specific topics' },
  prepare: 'To prepare',
  sources: 'Known from',
};

export const academyFr: AcademyStrings = {
  entry: 'Préparer l’Académie',
  fallback: 'Le planificateur fonctionne avec JavaScript, et seulement sur cet appareil. Sans lui, voici de quoi se compose un programme.',
  kinds: { general: 'Thèmes généraux', specific: 'Thèmes particuliers' },
  prepare: 'Pour se préparer',
  sources: 'D’après',
};

export const academyAr: AcademyStrings = {
  entry: 'مخطّط الأكاديمية',
  fallback: 'يعمل المخطّط مع JavaScript، وعلى هذا الجهاز فقط. ومن دونه، إليكم ما يتكوّن منه البرنامج.',
  kinds: { general: 'موضوعات عامة', specific: 'موضوعات خاصة' },
  prepare: 'للتحضير',
  sources: 'المصدر',
};
