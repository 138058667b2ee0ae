import type { Module } from '@tessera-learning/core';
import { isSource, pageRange } from './reading.js';
import type { View } from './site.js';

/** Time and guide pages of a module, as its card, its page and the way to it name them. */
export function moduleFacts(module: Module, { strings, edition: { course } }: View): string[] {
  const range = pageRange(module);
  const about = strings.about(module.minutes);
  if (!range) return [about];
  const pages = isSource(course, range.guide) ? strings.sourcePages : strings.guidePages;
  return [about, pages(range.from, range.to)];
}
