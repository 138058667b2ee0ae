import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Edition } from '@tessera-learning/core';
import { lettersOf } from './letters.js';
import type { MediaCopy } from './media-copy.js';
import { readPageMap, type GuideHeading } from './page-map.js';
import { readPdfPages } from './pdf-pages.js';
import type { YamlFields, YamlValue } from './yaml-value.js';

/** What is known of an edition beyond course.yaml: its own text, if the file travels with the course, and its headings. */
export interface GuideCopy {
  readonly file?: MediaCopy;
  readonly bytes?: number;
  /** The text of each page of the PDF. */
  readonly pages?: readonly string[];
  readonly headings?: readonly GuideHeading[];
}

const LARGEST = 10_000_000;

/** Reads the files that an edition names, and holds them against each other. */
export async function readGuideCopy(edition: Edition, fields: YamlFields, isLocal: boolean): Promise<GuideCopy> {
  const address = fields.find('address');
  const local = isLocal && address ? await readLocal(address) : {};
  refuseOtherLength(local, edition, fields);
  const headings = await readPageMap(fields.find('pageMap'), edition);
  for (const heading of headings ?? []) refuseStrayHeading(heading, local);
  return headings ? { ...local, headings } : local;
}

async function readLocal(address: YamlValue): Promise<GuideCopy> {
  const { source } = address.context;
  const named = address.text() ?? '';
  const path = address.path(named);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) {
    source.problem('media-missing', address.point, `There is no file ${path}: put the guide there, or correct the address.`);
    return {};
  }
  const copy = { file: { from: resolve(path), to: `guide/${basename(named)}` }, bytes: found.size };
  if (found.size > LARGEST) source.problem('media-too-large', address.point, `The guide has ${found.size} bytes: keep it to ${LARGEST}, since learners load it over a phone.`);
  if (found.size > LARGEST) return copy;
  const pages = await readPdfPages(path);
  if (!pages) source.problem('unreadable', address.point, `${path} cannot be read as a PDF: make it again.`);
  return pages ? { ...copy, pages } : copy;
}

function refuseOtherLength({ pages }: GuideCopy, { pages: printed, pdfOffset = 0 }: Edition, fields: YamlFields): void {
  const value = fields.find('pages');
  if (!pages || !value || printed === Number.MAX_SAFE_INTEGER || pages.length === printed + pdfOffset) return;
  value.context.source.problem('guide-pages', value.point, `The PDF has ${pages.length} pages, but “pages” and “pdfOffset” make ${printed + pdfOffset}: correct them, or make the PDF again.`);
}

function refuseStrayHeading({ title, pdfPage, place }: GuideHeading, { pages }: GuideCopy): void {
  const text = pages?.[pdfPage - 1];
  if (!pages || (text !== undefined && lettersOf(text).includes(lettersOf(title)))) return;
  const fault = text === undefined ? `The PDF ends at page ${pages.length}` : `Page ${pdfPage} of the PDF has no heading “${title}”`;
  place.context.source.problem('guide-pages', place.point, `${fault}: correct the page, or make PDF and page map again.`);
}
