import type { GuideReference } from '@tessera-learning/core';
import { isBeyond } from './check-cues.js';
import { clockOf } from './clock.js';
import type { ProofContext } from './evidence.js';
import type { GuidePages } from './guides.js';
import { lettersOf } from './letters.js';
import { editionText, evidenceText } from './words.js';
import type { YamlFields, YamlValue } from './yaml-value.js';

/** Reads `references` of video.yaml: which page of a guide a stretch of the video is about. */
export function readReferences(value: YamlValue | undefined, length: number, context: ProofContext): GuideReference[] {
  const ends = { last: 0 };
  return (value?.list() ?? []).flatMap((each) => readReference(each, length, ends, context) ?? []);
}

function readReference(value: YamlValue, length: number, ends: { last: number }, context: ProofContext): GuideReference | undefined {
  const fields = value.fields();
  fields?.only(['from', 'to', 'guide', 'page', 'section', 'words']);
  const time = fields && readStretch(fields, length, ends);
  const pages = fields && readPage(fields, context);
  const words = fields?.need('words')?.text();
  const section = fields?.find('section')?.text() ?? '';
  if (!fields || !time || !pages || words === undefined) return undefined;
  refuseStrangeSection(fields.find('section'), section, pages);
  refuseStrangeWords(fields.find('words') as YamlValue, words, pages);
  return { ...time, ...described(pages, context), section, words };
}

function readStretch(fields: YamlFields, length: number, ends: { last: number }): { from: number; to: number } | undefined {
  const [start, end] = [fields.need('from'), fields.need('to')];
  const [from, to] = [clockOf(start), clockOf(end)];
  if (!start || !end || from === undefined || to === undefined) return undefined;
  const { source } = start.context;
  if (from < ends.last) source.problem('cue-order', start.point, 'This reference begins before the one above ends: let one follow the other.');
  if (to <= from) source.problem('cue-order', end.point, 'This reference ends before it begins: correct its times.');
  if (isBeyond(to, length)) source.problem('beyond-end', end.point, `This reference ends after the video, which lasts ${length.toFixed(1)} s: correct its times.`);
  ends.last = Math.max(ends.last, to);
  return { from, to };
}

function readPage(fields: YamlFields, { addresses }: ProofContext): GuidePages | undefined {
  const [value, guide] = [fields.need('page'), fields.find('guide')];
  const page = value?.whole();
  return value && page !== undefined ? addresses.guides.pages({ from: page, to: page }, guide?.text(), value.point, value.context.source, guide?.point) : undefined;
}

function refuseStrangeSection(value: YamlValue | undefined, section: string, { copy, range }: GuidePages): void {
  if (!value || !copy.headings) return;
  const heading = copy.headings.find(({ title }) => lettersOf(title) === lettersOf(section));
  if (heading && heading.page <= range.from) return;
  const fault = heading ? `The section “${section}” begins on page ${heading.page} of the guide` : `The guide has no section “${section}”`;
  value.context.source.problem('reference-page', value.point, `${fault}: write a heading of its page map that stands on page ${range.from} or before it.`);
}

function refuseStrangeWords(value: YamlValue, words: string, { copy, pdfPage = 0, range }: GuidePages): void {
  const text = copy.pages?.[pdfPage - 1];
  if (text === undefined || lettersOf(text).includes(lettersOf(words))) return;
  value.context.source.problem('reference-page', value.point, `Page ${range.from} of the guide does not say “${words}”: copy a few words of that page.`);
}

function described({ guide, edition, range, pdfPage, href }: GuidePages, { addresses, language }: ProofContext): Omit<GuideReference, 'from' | 'to' | 'section' | 'words'> {
  const title = guide === addresses.guides.first ? undefined : guide.title;
  const about = { guide: guide.id, edition: editionText(edition, language), page: range.from, text: evidenceText(range, language, title), href };
  return pdfPage === undefined ? about : { ...about, pdfPage };
}
