import type { Course, Section } from '@tessera-learning/core';
import type { PreparationModule, PreparationReading, Topic } from '@tessera-learning/core/academy';
import { pathOf } from '../site-map.js';
import { evidenceText } from '../words.js';
import type { Known } from './references.js';

/** The course that prepares for an academy. */
export interface Preparation {
  readonly course: Course;
  /** Ids of all its modules. */
  readonly modules: readonly string[];
  /** Whether its modules have no problems: a section of one that has some may lack pages that it should have. */
  readonly isWhole: boolean;
}

/** What topics may name of a course. */
export function knownIn({ course, modules, isWhole }: Preparation): { readonly modules: Known; readonly sections: Known } {
  const ids = sectionsOf(course).map(({ id }) => id);
  const single = new Set(ids.filter((id) => ids.indexOf(id) === ids.lastIndexOf(id)));
  return {
    modules: { what: 'module', ids: new Set(modules), cure: 'name one of course.yaml' },
    sections: { what: 'section to read', ids: isWhole ? single : undefined, cure: 'name a section that has a ::read, and whose id no other module uses' },
  };
}

/** The modules that topics name, in the order of the course. */
export function modulesOf({ modules, language }: Course, topics: readonly Topic[]): PreparationModule[] {
  const named = new Set(topics.flatMap((topic) => topic.modules));
  return modules.filter(({ id }) => named.has(id)).map(({ id, number, title, minutes, items }) => ({ id, number, title, href: `${language}/${pathOf(`module:${id}`)}`, minutes, items }));
}

/** The pages to read that topics name, in the order of the course. */
export function readingsOf(course: Course, topics: readonly Topic[]): PreparationReading[] {
  const named = new Set(topics.flatMap((topic) => topic.readings));
  return sectionsOf(course).filter(({ id }) => named.has(id)).flatMap(({ id, reading }) => {
    const guide = course.guides.find((each) => each.id === reading?.guide);
    return reading && guide ? [{ id, text: evidenceText(reading, course.language, guide.title), href: reading.href, minutes: reading.minutes }] : [];
  });
}

function sectionsOf({ modules }: Course): Section[] {
  return modules.flatMap(({ sections }) => sections).filter(({ reading }) => reading);
}
