import { ar } from './ar.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { SiteStrings } from './strings.js';

export type { SiteStrings } from './strings.js';

const STRINGS: Readonly<Record<string, SiteStrings>> = { ar, en, fr };

/** The site's words for a BCP 47 tag; English where there are none. */
export function stringsFor(language: string): SiteStrings {
  return STRINGS[primary(language)] ?? en;
}

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(primary(language)) ? 'rtl' : 'ltr';
}

/** What a language is called, in `inLanguage` (default: in itself), with a capital for the start of a link. */
export function languageName(language: string, inLanguage = language): string {
  const name = new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
}

function primary(language: string): string {
  return (language.split('-')[0] as string).toLowerCase();
}
