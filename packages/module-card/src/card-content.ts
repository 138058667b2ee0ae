import type { Course, Module } from '@tessera-learning/core';
import { moduleOf } from '@tessera-learning/element-kit';
import type { ModuleCard } from './module-card-html.js';
import { readHeadingLevel, readModuleCard } from './read-module-card.js';
import type { ModuleCardStrings } from './strings/strings.js';

/** A card wherever it came from. Words are made at the last moment, as another language may still be arriving. */
export interface CardContent {
  readonly card: (strings: ModuleCardStrings) => ModuleCard;
  /** Level of the heading in the HTML. */
  readonly headingLevel?: number;
  /** Where the card comes from a course: what HTML has in attributes. */
  readonly from?: { readonly course: Course; readonly module: Module };
}

export function contentOfHtml(host: Element): CardContent | undefined {
  const card = readModuleCard(host);
  return card && { card: () => card, headingLevel: readHeadingLevel(host) };
}

/** @throws {Problem} if the course does not hold the module */
export function contentOfCourse(course: Course, id: string | undefined, href = ''): CardContent {
  const module = moduleOf(course, id);
  return { card: (strings) => cardOf(module, href, strings), from: { course, module } };
}

function cardOf(module: Module, href: string, strings: ModuleCardStrings): ModuleCard {
  const readings = module.sections.flatMap(({ reading }) => reading ?? []);
  const guide = readings.filter((reading) => reading.guide === readings[0]?.guide);
  const pages = guide.length > 0 ? [strings.pages(Math.min(...guide.map(({ from }) => from)), Math.max(...guide.map(({ to }) => to)))] : [];
  return { label: strings.module(module.number), title: module.title, href, summary: module.summary, meta: [strings.minutes(module.minutes), ...pages] };
}
