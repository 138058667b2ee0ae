import type { Edition } from '@tessera-learning/core';
import { readSource } from './read-source.js';
import { readYaml } from './read-yaml.js';
import { slug } from './yaml-slug.js';
import type { YamlFields, YamlValue } from './yaml-value.js';

/** A heading of a guide, as its page map has it. */
export interface GuideHeading {
  readonly title: string;
  /** As printed. */
  readonly page: number;
  /** Page of the PDF, from 1. */
  readonly pdfPage: number;
  /** Where the page map says so. */
  readonly place: YamlValue;
}

/** Reads a page map. It is JSON, which is YAML too: so every value knows its line and column. */
export async function readPageMap(value: YamlValue | undefined, edition: Edition): Promise<GuideHeading[] | undefined> {
  const named = value?.text();
  if (value === undefined || named === undefined) return undefined;
  const path = value.path(named);
  const missing = { rule: 'media-missing', message: 'The page map that course.yaml names is missing: put it here, or take “pageMap” out.' } as const;
  const source = await readSource(path, value.context.source.report, missing);
  const fields = source && readYaml(source.text, source, 'guide-pages');
  return fields && readFields(fields, edition);
}

function readFields(fields: YamlFields, edition: Edition): GuideHeading[] {
  // The title tells people whose map this is.
  fields.only(['language', 'year', 'title', 'pages', 'sections']);
  refuseOther(fields.need('language'), edition.language);
  refuseOther(fields.need('year'), edition.year);
  refuseOther(fields.need('pages'), edition.pages);
  return (fields.need('sections')?.list() ?? []).flatMap((each) => readHeading(each, edition) ?? []);
}

function refuseOther(value: YamlValue | undefined, expected: string | number): void {
  const found = value?.textOrWhole();
  if (value && found !== undefined && found !== String(expected)) value.wrong(`is “${expected}” in course.yaml: correct one of the two`);
}

function readHeading(value: YamlValue, edition: Edition): GuideHeading | undefined {
  const fields = value.fields();
  fields?.only(['id', 'title', 'page', 'pdfPage']);
  slug(fields?.need('id'));
  const title = fields?.need('title')?.text();
  const page = fields?.need('page')?.whole();
  if (title === undefined || page === undefined) return undefined;
  const pdfPage = fields?.find('pdfPage')?.whole() ?? page + (edition.pdfOffset ?? 0);
  return { title, page, pdfPage, place: value };
}
