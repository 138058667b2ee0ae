import { isExternal, safeAddress, type Edition } from '@tessera-learning/core';
import type { GuideEntry } from './guides.js';
import { rangeFault, readPageRange, type PageRange } from './page-range.js';
import { isLanguageTag } from './rich-text.js';
import { slug } from './yaml-slug.js';
import type { YamlValue } from './yaml-value.js';

/** Reads `guides` of course.yaml. A course without guides needs none. */
export function readGuides(value: YamlValue | undefined): GuideEntry[] {
  const seen = new Set<string>();
  return (value?.list() ?? []).flatMap((item) => readGuide(item, seen) ?? []);
}

function readGuide(value: YamlValue, seen: Set<string>): GuideEntry | undefined {
  const fields = value.fields();
  if (!fields) return undefined;
  fields.only(['id', 'title', 'publisher', 'confirmed', 'editions']);
  const idValue = fields.need('id');
  const id = slug(idValue) ?? '';
  if (idValue && id !== '' && seen.has(id)) value.context.source.problem('duplicate-id', idValue.point, `Two guides are called “${id}”: give each its own id.`);
  seen.add(id);
  const editions = (fields.need('editions')?.list() ?? []).flatMap((each) => readEdition(each) ?? []);
  if (editions.length === 0) fields.find('editions')?.wrong('needs one edition at least');
  const guide = { id, title: fields.need('title')?.text() ?? '', publisher: fields.need('publisher')?.text() ?? '', editions };
  return { guide, confirmed: (fields.find('confirmed')?.list() ?? []).flatMap((each) => confirmedRange(each, editions[0]) ?? []) };
}

function readEdition(value: YamlValue): Edition | undefined {
  const fields = value.fields();
  if (!fields) return undefined;
  fields.only(['language', 'year', 'address', 'format', 'pages', 'pdfOffset']);
  const edition = {
    language: languageTag(fields.need('language')),
    year: fields.need('year')?.whole() ?? 1,
    address: address(fields.need('address')),
    format: fields.need('format')?.oneOf(['pdf', 'page']) ?? 'page',
    pages: fields.need('pages')?.whole() ?? Number.MAX_SAFE_INTEGER,
  } as const;
  const pdfOffset = fields.find('pdfOffset')?.whole(0);
  return pdfOffset === undefined ? edition : { ...edition, pdfOffset };
}

function languageTag(value: YamlValue | undefined): string {
  const tag = value?.text() ?? '';
  if (tag !== '' && !isLanguageTag(tag)) value?.wrong('needs a language tag such as en or pt-BR');
  return tag;
}

/** A guide stands on another site: a relative address would mean something else on every page. */
function address(value: YamlValue | undefined): string {
  const text = value?.text() ?? '';
  const allowed = safeAddress(text) !== undefined && isExternal(text) && /^https?:/i.test(text);
  if (value && text !== '' && !allowed) {
    value.context.source.problem('forbidden-address', value.point, `“${text.slice(0, 80)}” may not be linked to: write the whole address, beginning with https:// and without a user name.`);
  }
  return text;
}

function confirmedRange(value: YamlValue, edition: Edition | undefined): PageRange | undefined {
  const text = value.textOrWhole();
  const range = text === undefined ? undefined : readPageRange(text);
  if (text !== undefined && !range) value.wrong('needs pages such as "6" or "5-8"');
  const fault = range && edition && rangeFault(range, edition.pages);
  if (fault) value.context.source.problem('page-beyond-guide', value.point, fault);
  return fault ? undefined : range;
}
