import type { Course, Module, Reading } from '@tessera-learning/core';
import { moduleOf, Problem } from '@tessera-learning/element-kit';
import type { GuideSlip } from './guide-slip-html.js';
import { readGuideSlip } from './read-guide-slip.js';
import type { GuideSlipStrings } from './strings/strings.js';

/** A slip wherever it came from. Words are made at the last moment, as another language may still be arriving. */
export interface SlipContent {
  readonly slip: (strings: GuideSlipStrings) => GuideSlip;
  /** Where the slip comes from a course: what HTML has in attributes. */
  readonly from?: { readonly course: Course; readonly module: Module };
}

export function contentOfHtml(host: Element): SlipContent | undefined {
  const slip = readGuideSlip(host);
  return slip && { slip: () => slip };
}

/**
 * The reading of one section.
 * @throws {Problem} if the course does not hold the module or the section
 */
export function contentOfCourse(course: Course, id: string | undefined, item: string | undefined): SlipContent {
  const module = moduleOf(course, id);
  const section = module.sections.find((each) => each.id === item);
  if (!section) {
    const names = module.sections.map((each) => each.id).join(', ');
    throw new Problem('no-module', `the module “${module.id}” has no section “${item ?? ''}”; write item="…" with one of: ${names}`);
  }
  return { slip: (strings) => slipOf(section.reading, strings), from: { course, module } };
}

function slipOf(reading: Reading | undefined, strings: GuideSlipStrings): GuideSlip {
  if (!reading) return { lead: strings.lead, pages: '', note: '', action: '', href: '' };
  const { from, to, minutes, href } = reading;
  return {
    lead: strings.lead,
    pages: from === to ? `${from}` : `${from}–${to}`,
    note: strings.note(to - from + 1, minutes),
    // A web page opens at its top: its address names no page.
    action: /#(?:.*&)?page=/.test(href) ? strings.openAt(from) : strings.open,
    href,
  };
}
