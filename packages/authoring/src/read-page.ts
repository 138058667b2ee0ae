import type { Page, PagePart, PageSection } from '@tessera-learning/core';
import { placed, refuseTwice, type FileContext } from './file-context.js';
import { plainWords, readMarked } from './marked-id.js';
import { isElement, readElement, refuseElementsTwice } from './page-elements.js';
import { refuseStray, underHeadings, type Under } from './outline.js';
import type { Document } from './read-document.js';
import { SITE_ANCHORS } from './site-map.js';

/** Reads landing.md or a file of pages/. */
export function readPage({ head, root, source }: Document, id: string, context: FileContext): Page {
  head?.only(['kicker', 'title', 'lead', 'facts']);
  const { before, under } = underHeadings(root.children, 2, source);
  refuseStray(before, 'move it under a heading, or into “lead” in the front matter', source);
  const sections = under.map((each) => readPageSection(each, context));
  refuseElementsTwice(root.children, source);
  refuseTwice(sections, 'section', context, id === 'landing' ? SITE_ANCHORS.landing : SITE_ANCHORS.page);
  return {
    id,
    title: head?.need('title')?.text() ?? '',
    kicker: head?.find('kicker')?.text() ?? '',
    lead: head?.need('lead')?.text() ?? '',
    facts: (head?.find('facts')?.list() ?? []).map((fact) => fact.text() ?? ''),
    sections,
  };
}

function readPageSection({ heading, nodes }: Under, context: FileContext): PageSection {
  const { source } = context;
  const { title, id, place } = readMarked(heading, 'section heading', source);
  const element = readElement(nodes.filter(isElement), context);
  const { before, under } = underHeadings(nodes.filter((node) => !isElement(node)), 3, source);
  if (nodes.length === 0) source.problem('missing-text', heading, 'This section is empty: write its text.');
  const section = { id, title, body: context.text.compile(before), parts: under.map((each) => readPart(each, context)) };
  return placed({ ...section, ...(element ? { element } : {}) }, place, context);
}

function readPart({ heading, nodes }: Under, context: FileContext): PagePart {
  const title = plainWords(heading, 'heading', context.source);
  if (title === '') context.source.problem('missing-text', heading, 'This heading has no words: write some.');
  if (title.endsWith('}') && title.includes('{#')) context.source.problem('invalid-id', heading, 'A part takes no id: take it out, or make the part a section (##).');
  return { title, body: context.text.compile(nodes) };
}
