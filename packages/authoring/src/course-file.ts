import { isSlug } from '@tessera-learning/core';
import { readGuides } from './guides-file.js';
import type { GuideEntry } from './guides.js';
import { readYaml } from './read-yaml.js';
import { isLanguageTag } from './rich-text.js';
import type { Source } from './source.js';
import { slug } from './yaml-slug.js';
import type { YamlFields, YamlValue } from './yaml-value.js';

/** What course.yaml says. */
export interface CourseFile {
  readonly id: string;
  /** The first is the language that the others are translated from. */
  readonly languages: readonly string[];
  readonly titles: ReadonlyMap<string, string>;
  readonly guides: readonly GuideEntry[];
  /** Ids, which are folder names, in page order. */
  readonly modules: readonly string[];
}

/** Reads course.yaml; `undefined` if nothing in it can be read. */
export async function readCourseFile(source: Source): Promise<CourseFile | undefined> {
  const fields = readYaml(source.text, source, 'course-file');
  if (!fields) return undefined;
  fields.only(['id', 'languages', 'title', 'guides', 'modules']);
  const languages = ids(fields.need('languages'), isFolderTag, 'needs language tags such as en or pt-BR');
  return {
    id: slug(fields.need('id')) ?? '',
    languages,
    titles: readTitles(fields, languages),
    guides: await readGuides(fields.find('guides')),
    modules: ids(fields.need('modules'), isModuleId, 'is not an id: use lower-case letters, digits and single hyphens, and not “course”', 'invalid-id'),
  };
}

function readTitles(fields: YamlFields, languages: readonly string[]): ReadonlyMap<string, string> {
  const value = fields.need('title');
  const titles = value?.fields();
  titles?.only(languages);
  for (const language of titles ? languages : []) {
    if (!titles?.find(language)) value?.context.source.problem('missing-translation', value.point, `The title has no “${language}”: add it.`);
  }
  return new Map([...(titles?.entries ?? [])].map(([language, title]) => [language, title.text() ?? '']));
}

/** A list of different names that are folder names too, so that nothing reads outside the course folder. */
function ids(value: YamlValue | undefined, allowed: (name: string) => boolean, needs: string, rule?: 'invalid-id'): string[] {
  const names = new Set<string>();
  const items = value?.list() ?? [];
  if (value && items.length === 0) value.wrong('needs one entry at least');
  for (const item of items) {
    const name = item.text();
    const { source } = item.context;
    if (name === undefined) continue;
    if (!allowed(name)) source.problem(rule ?? item.context.rule, item.point, `“${name}” ${needs}.`);
    else if (names.has(name)) source.problem('duplicate-id', item.point, `“${name}” is listed twice: keep one.`);
    else names.add(name);
  }
  return [...names];
}

/** Pages for frames lie in a folder for each module, and in one for the whole course. */
function isModuleId(name: string): boolean {
  return isSlug(name) && name !== 'course';
}

function isFolderTag(tag: string): boolean {
  return /^[A-Za-z0-9-]{2,35}$/.test(tag) && isLanguageTag(tag);
}
