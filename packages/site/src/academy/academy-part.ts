import { html, type Html } from '@tessera-learning/core';
import type { Catalogue } from '@tessera-learning/core/academy';
import { academyPlannerHtml } from '@tessera-learning/academy-planner/html';
import type { View } from '../site.js';
import type { SiteStrings } from '../strings/index.js';
import type { AcademyPart } from './anchor.js';
import { groupsHtml, pastHtml, servicesHtml } from './lists.js';
import { topicsHtml } from './topics.js';

const PARTS: Readonly<Record<AcademyPart, (catalogue: Catalogue, strings: SiteStrings) => Html>> = {
  // Its headings stand under that of the section.
  'academy-planner': (catalogue, { academy }) => academyPlannerHtml(catalogue, { fallback: academy.fallback, headingLevel: 3 }),
  'academy-groups': groupsHtml,
  'academy-topics': topicsHtml,
  'academy-services': servicesHtml,
  'academy-past': pastHtml,
};

/** A part of a page, written from the catalogue; nothing where there is none. */
export function academyPartHtml(part: AcademyPart, { edition: { catalogue }, strings }: View): Html {
  return catalogue ? PARTS[part](catalogue, strings) : html``;
}
