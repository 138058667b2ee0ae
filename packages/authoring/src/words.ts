import { clockTime, type Edition } from '@tessera-learning/core';
import type { PageRange } from './page-range.js';

/** The few words that the compiler writes itself. */
interface Words {
  readonly guide: string;
  page(page: number): string;
  pages(from: number, to: number): string;
  moment(clock: string): string;
}

const en: Words = { guide: 'Guide', page: (page) => `page ${page}`, pages: (from, to) => `pages ${from}–${to}`, moment: (clock) => `Video at ${clock}` };
const fr: Words = { guide: 'Guide', page: (page) => `page ${page}`, pages: (from, to) => `pages ${from} à ${to}`, moment: (clock) => `Vidéo à ${clock}` };
const ar: Words = { guide: 'الدليل', page: (page) => `الصفحة ${page}`, pages: (from, to) => `الصفحات من ${from} إلى ${to}`, moment: (clock) => `الفيديو عند ${clock}` };

const WORDS: Readonly<Record<string, Words>> = { ar, en, fr };

/** For a person: `page 9` or `pages 5–8`. English where a language has no words here. */
export function pagesText(range: PageRange, language: string): string {
  const words = wordsOf(language);
  return range.from === range.to ? words.page(range.from) : words.pages(range.from, range.to);
}

/** The words of a link to the proof: `Guide, pages 5–8`. A second guide is called by its own title. */
export function evidenceText(range: PageRange, language: string, title?: string): string {
  return `${title ?? wordsOf(language).guide}, ${pagesText(range, language)}`;
}

/** The words of a link to a moment: `Video at 1:12`. */
export function momentText(seconds: number, language: string): string {
  return wordsOf(language).moment(clockTime(seconds));
}

/** Which edition is meant: `2026, English`. */
export function editionText({ year, language: tag }: Edition, language: string): string {
  return `${year}, ${new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(tag) ?? tag}`;
}

function wordsOf(language: string): Words {
  return WORDS[language.split('-')[0] as string] ?? en;
}
