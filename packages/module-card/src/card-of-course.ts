import type { Course, Module } from '@tessera-learning/core';
import { moduleOf } from '@tessera-learning/element-kit/load-course';
import type { CardContent } from './card-content.js';
import type { ModuleCard } from './module-card-html.js';
import type { ModuleCardStrings } from './strings/strings.js';

/** @throws {Problem} if the course does not hold the module */
export function contentOfCourse(course: Course, wanted: string | undefined, href = ''): CardContent {
  const module = moduleOf(course, wanted);
  const { id, items, number } = module;
  return { card: (strings) => cardOf(module, href, strings), course: course.id, module: id, items, order: number - 1, language: course.language };
}

function cardOf(module: Module, href: string, strings: ModuleCardStrings): ModuleCard {
  const readings = module.sections.flatMap(({ reading }) => reading ?? []);
  const guide = readings.filter((reading) => reading.guide === readings[0]?.guide);
  const pages = guide.length > 0 ? [strings.pages(Math.min(...guide.map(({ from }) => from)), Math.max(...guide.map(({ to }) => to)))] : [];
  return { label: strings.module(module.number), title: module.title, href, summary: module.summary, meta: [strings.minutes(module.minutes), ...pages] };
}
