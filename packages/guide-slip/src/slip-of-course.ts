import type { Course, Reading } from '@tessera-learning/core';
import { Problem } from '@tessera-learning/element-kit';
import { moduleOf } from '@tessera-learning/element-kit/load-course';
import type { GuideSlip } from './guide-slip-html.js';
import type { SlipContent } from './slip-content.js';
import type { GuideSlipStrings } from './strings/strings.js';

/**
 * The reading of one section.
 * @throws {Problem} if the course does not hold the module or the section
 */
export function contentOfCourse(course: Course, wanted: string | undefined, item: string | undefined): SlipContent {
  const { id, sections } = moduleOf(course, wanted);
  const section = sections.find((each) => each.id === item);
  if (!section) {
    const names = sections.map((each) => each.id).join(', ');
    throw new Problem('no-module', `the module “${id}” has no section “${item ?? ''}”; write item="…" with one of: ${names}`);
  }
  return { slip: (strings) => slipOf(section.reading, strings), course: course.id, module: id };
}

function slipOf(reading: Reading | undefined, strings: GuideSlipStrings): GuideSlip {
  if (!reading) return { lead: strings.lead, pages: '', note: '', action: '', href: '' };
  const { from, to, minutes, href, follows } = reading;
  return {
    lead: strings.lead,
    pages: from === to ? `${from}` : `${from}–${to}`,
    note: strings.note(to - from + 1, minutes),
    // A web page opens at its top: its address names no page.
    action: /#(?:.*&)?page=/.test(href) ? strings.openAt(from) : strings.open,
    href,
    ...(follows ? { follows: { text: strings.follows(follows.text), href: follows.href } } : {}),
  };
}
