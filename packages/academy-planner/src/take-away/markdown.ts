import { isPause, preparationOf, timesOf, timeSpent, type Day, type TimedSlot } from '@tessera-learning/core/academy';
import { aboutSlot } from '../about-slot.js';
import type { Programme } from '../programme.js';
import { dayLabel, listed, peopleLines, timesText, titleOf, titlesOf } from '../words.js';

/** A programme as Markdown: the agenda, each session, what to prepare, the sheets. What people wrote stays as they wrote it. */
export function markdownOf(programme: Programme): string {
  const { plan: { brief, days, leftOut }, paper, catalogue } = programme;
  const parts = [
    `# ${md(titleOf(programme.plan, catalogue.title))}`,
    paper.summary(days.length, brief.mode === 'online', brief.cities.length),
    bullets([...brief.cities, ...peopleLines(catalogue.groups, brief, paper)]),
    ...(brief.languages.length > 0 ? [paper.labelled(paper.languages, md(listed(brief.languages, programme.language)))] : []),
    ...days.flatMap((day, index) => dayLines(programme, day, index)),
    `## ${paper.timeSpent}`,
    bullets(timeSpent(programme.plan).map(({ kind, minutes }) => paper.labelled(paper.kinds[kind], paper.duration(minutes)))),
    ...preparationLines(programme),
    ...section(paper.cases, brief.cases.map(({ city, text }) => paper.labelled(city, text))),
    ...section(paper.caseSheet, catalogue.caseSheet),
    ...section(paper.before, catalogue.evaluation.before),
    ...section(paper.after, catalogue.evaluation.after),
    ...section(paper.room, titlesOf(catalogue.practical, brief.practical)),
    ...section(paper.leftOut, leftOut.map(({ topic, reason }) => paper.labelled(titlesOf(catalogue.topics, [topic])[0] ?? topic, paper.reasons[reason]))),
    paper.independent,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function dayLines(programme: Programme, day: Day, index: number): string[] {
  const { paper, language } = programme;
  return [`## ${md(paper.labelled(dayLabel(paper.day(index + 1), day.date, language), day.title))}`, ...timesOf(day).map((slot) => slotLines(programme, slot))];
}

function slotLines(programme: Programme, slot: TimedSlot): string {
  const { paper } = programme;
  const kind = paper.kinds[slot.kind];
  if (isPause(slot)) return `${timesText(slot)} ${md(slot.title || kind)}`;
  const about = aboutSlot(programme, slot).map(([name, words]) => paper.labelled(name, words));
  return [`### ${timesText(slot)} ${md(slot.title || kind)}`, kind, bullets(about)].filter(Boolean).join('\n\n');
}

function preparationLines({ catalogue, plan, paper }: Programme): string[] {
  const { modules, readings, added } = preparationOf(catalogue, plan);
  const minutes = [...modules, ...readings, ...added].reduce((sum, each) => sum + each.minutes, 0);
  if (modules.length + readings.length + added.length === 0) return [];
  const link = (text: string, href: string, length: number): string => `- [${md(text)}](<${target(href)}>) (${paper.duration(length)})`;
  return [
    `## ${paper.prepare}`, paper.prepareLead(paper.duration(minutes)),
    [...modules, ...added].map(({ number, title, href, minutes: length }) => link(paper.labelled(paper.module(number), title), href, length)).concat(readings.map(({ text, href, minutes: length }) => link(text, href, length))).join('\n'),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`## ${title}`, bullets(lines)] : [];
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${md(line)}`).join('\n');
}

/** Words as words, on one line: nothing in them is taken for Markdown or HTML (CommonMark 0.31, 2.4). */
function md(text: string): string {
  return text.replace(/[ \t-\r]+/g, ' ').trim().replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/^(\d+)([.)])|^[-+=]/, (start) => (/^\d/.test(start) ? `${start.slice(0, -1)}\\${start.slice(-1)}` : `\\${start}`));
}

/** An address between `<` and `>`, where an entity would be read as a character. */
function target(href: string): string {
  return href.replace(/[<>]|&(?=#?\w+;)/g, '\\$&');
}
