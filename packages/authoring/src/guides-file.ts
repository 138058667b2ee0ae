import { basename } from 'node:path';
import { isExternal, safeAddress, type Edition, type Guide } from '@tessera-learning/core';
import { readGuideCopy, type GuideCopy } from './guide-copy.js';
import type { GuideEntry } from './guides.js';
import { inTurn } from './in-turn.js';
import { rangeFault, readPageRange, type PageRange } from './page-range.js';
import { isLanguageTag } from './rich-text.js';
import { slug } from './yaml-slug.js';
import type { YamlFields, YamlValue } from './yaml-value.js';

/** Reads `guides` of course.yaml. A course without guides needs none. */
export async function readGuides(value: YamlValue | undefined): Promise<GuideEntry[]> {
  const seen = new Set<string>();
  const read = (await inTurn(value?.list() ?? [], (item) => readGuide(item, seen))).flatMap((entry) => entry ?? []);
  for (const { guide, followsValue } of read) if (followsValue) checkFollows(guide, followsValue, read.map((each) => each.guide));
  return read;
}

/** The named source of a companion is another guide of the course. */
function checkFollows({ id, follows }: Guide, { context, point }: YamlValue, guides: readonly Guide[]): void {
  if (follows === undefined || (follows !== id && guides.some((each) => each.id === follows))) return;
  context.source.problem('unknown-reference', point, `There is no other guide “${follows}” to follow: name one of this file, or take “follows” out.`);
}

/** `seen` holds the ids of guides, and the addresses of files that travel with the course. */
async function readGuide(value: YamlValue, seen: Set<string>): Promise<(GuideEntry & { readonly followsValue: YamlValue | undefined }) | undefined> {
  const fields = value.fields();
  if (!fields) return undefined;
  fields.only(['id', 'title', 'publisher', 'follows', 'confirmed', 'editions']);
  const idValue = fields.need('id');
  const id = slug(idValue) ?? '';
  if (idValue && id !== '' && seen.has(id)) value.context.source.problem('duplicate-id', idValue.point, `Two guides are called “${id}”: give each its own id.`);
  seen.add(id);
  const read = await inTurn(fields.need('editions')?.list() ?? [], (each) => readEdition(each, seen));
  const copies = new Map(read.flatMap((each) => (each ? [each] : [])));
  const editions = [...copies.keys()];
  if (editions.length === 0) fields.find('editions')?.wrong('needs one edition at least');
  const followsValue = fields.find('follows');
  const follows = slug(followsValue);
  const guide = { id, ...(follows ? { follows } : {}), title: fields.need('title')?.text() ?? '', publisher: fields.need('publisher')?.text() ?? '', editions };
  return { guide, followsValue, copies, confirmed: (fields.find('confirmed')?.list() ?? []).flatMap((each) => confirmedRange(each, editions[0]) ?? []) };
}

async function readEdition(value: YamlValue, seen: Set<string>): Promise<[Edition, GuideCopy] | undefined> {
  const fields = value.fields();
  if (!fields) return undefined;
  fields.only(['language', 'year', 'address', 'format', 'pages', 'pdfOffset', 'pageMap']);
  const { edition, isLocal } = readKeys(fields, seen);
  const copy = await readGuideCopy(edition, fields, isLocal);
  return [copy.bytes === undefined ? edition : { ...edition, bytes: copy.bytes }, copy];
}

function readKeys(fields: YamlFields, seen: Set<string>): { readonly edition: Edition; readonly isLocal: boolean } {
  const written = address(fields.need('address'));
  const isLocal = written !== '' && !isExternal(written);
  const edition = {
    language: languageTag(fields.need('language')),
    year: fields.need('year')?.whole() ?? 1,
    address: isLocal ? ownAddress(written, fields, seen) : written,
    format: fields.need('format')?.oneOf(isLocal ? ['pdf'] : ['pdf', 'page']) ?? 'page',
    pages: fields.need('pages')?.whole() ?? Number.MAX_SAFE_INTEGER,
  } as const;
  const pdfOffset = fields.find('pdfOffset')?.whole(0);
  return { edition: pdfOffset === undefined ? edition : { ...edition, pdfOffset }, isLocal };
}

/** Where a file that travels with the course stands in the site. */
function ownAddress(written: string, fields: YamlFields, seen: Set<string>): string {
  const own = `guide/${basename(written)}`;
  if (seen.has(own)) fields.find('address')?.wrong(`has the same file name as another edition (${basename(written)}): give each its own`);
  seen.add(own);
  return own;
}

function languageTag(value: YamlValue | undefined): string {
  const tag = value?.text() ?? '';
  if (tag !== '' && !isLanguageTag(tag)) value?.wrong('needs a language tag such as en or pt-BR');
  return tag;
}

/** A guide stands on another site, or is a file that travels with the course. */
function address(value: YamlValue | undefined): string {
  const text = value?.text() ?? '';
  const isPath = /^[\w.-]+(?:\/[\w.-]+)*$/.test(text);
  const isAllowed = isPath || (safeAddress(text) !== undefined && /^https?:/i.test(text));
  if (!value || text === '' || isAllowed) return text;
  value.context.source.problem('forbidden-address', value.point, `“${text.slice(0, 80)}” may not be linked to: write the whole address, beginning with https:// and without a user name, or the path of a PDF beside this file, in letters, digits, hyphens and dots.`);
  return '';
}

function confirmedRange(value: YamlValue, edition: Edition | undefined): PageRange | undefined {
  const text = value.textOrWhole();
  const range = text === undefined ? undefined : readPageRange(text);
  if (text !== undefined && !range) value.wrong('needs pages such as "6" or "5-8"');
  const fault = range && edition && rangeFault(range, edition.pages);
  if (fault) value.context.source.problem('page-beyond-guide', value.point, fault);
  return fault ? undefined : range;
}
