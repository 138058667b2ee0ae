import type { Module } from '@tessera-learning/core';
import { pageRange } from './reading.js';
import type { SiteStrings } from './strings/index.js';

/** Time and guide pages of a module, as its card, its page and the way to it name them. */
export function moduleFacts(module: Module, strings: SiteStrings): string[] {
  const range = pageRange(module);
  const about = strings.about(module.minutes);
  return range ? [about, strings.guidePages(range.from, range.to)] : [about];
}
