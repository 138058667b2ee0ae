import type { Course } from '@tessera-learning/core';
import { Problem } from '@tessera-learning/element-kit';
import { moduleOf } from '@tessera-learning/element-kit/load-course';
import type { ReflectionContent } from './reflection-content.js';

/**
 * The questions of one section, or of a whole module.
 * @throws {Problem} if the course does not hold the module, or there is nothing to consider
 */
export function contentOfCourse(course: Course, wanted: string | undefined, item: string | undefined): ReflectionContent {
  const { id, title, sections } = moduleOf(course, wanted);
  const asking = sections.filter((section) => section.considerations.length > 0);
  const considerations = asking.filter((section) => !item || section.id === item).flatMap((section) => section.considerations);
  if (considerations.length === 0) throw new Problem('no-module', nothingThere(id, item, asking.map((section) => section.id)));
  return { reflection: ({ heading, lead }) => ({ heading, lead, considerations }), course: course.id, module: id, title };
}

function nothingThere(module: string, item: string | undefined, asking: readonly string[]): string {
  if (asking.length === 0) return `the module “${module}” has no questions to consider; take the element out, or name another module.`;
  return `the module “${module}” has no section “${item ?? ''}” with questions to consider; leave item out, or write one of: ${asking.join(', ')}`;
}
