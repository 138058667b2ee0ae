import { instantOf, isPause, isZone, timesOf, type Slot } from '@tessera-learning/core/academy';
import { shortHash } from '@tessera-learning/element-kit';
import { aboutSlot } from '../about-slot.js';
import type { Programme } from '../programme.js';
import { titleOf } from '../words.js';

/** Octets of a line, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * A programme as a calendar (RFC 5545): an event for each session, breaks left out. Times are in UTC, so that no time zone has to be
 * described. Ids stay as they are when a plan changes: a calendar that takes the file again changes its events.
 * @param now when the file is made, in milliseconds since 1970
 */
export function calendarOf(programme: Programme, now: number): string {
  const { plan, paper, catalogue } = programme;
  const title = titleOf(plan, catalogue.title);
  const { zone } = plan.brief;
  // A plan can come from a browser that knows newer zones: then times are those of the place, wherever the calendar is read.
  const at = (date: string, minute: number): string => (isZone(zone) ? stamp(instantOf(date, minute, zone)) : stamp(Date.parse(date) + minute * 60_000).slice(0, -1));
  const events = plan.days.flatMap((day) => timesOf(day).filter((slot) => !isPause(slot)).flatMap((slot) => [
    'BEGIN:VEVENT',
    `UID:${shortHash(JSON.stringify([plan.catalogue, title, plan.brief.cities]))}-${slot.id}@academy.tessera.invalid`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${at(day.date, slot.from)}`,
    `DTEND:${at(day.date, slot.to)}`,
    `SUMMARY:${escaped(slot.title || paper.kinds[slot.kind])}`,
    `CATEGORIES:${escaped(paper.kinds[slot.kind])}`,
    ...describedBy(programme, slot),
    'END:VEVENT',
  ]));
  // RFC 7986 calls it NAME; Google, Apple and Outlook read the older name.
  const names = ['NAME', 'X-WR-CALNAME'].map((name) => `${name}:${escaped(title)}`);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tessera//Academy planner//EN', 'CALSCALE:GREGORIAN', ...names, ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** Whether every day has a date: a calendar needs them. */
export function hasDates({ plan }: Pick<Programme, 'plan'>): boolean {
  return plan.days.every(({ date }) => date !== '');
}

function describedBy(programme: Programme, slot: Slot): string[] {
  const text = aboutSlot(programme, slot, true).map(([name, words]) => programme.paper.labelled(name, words)).join('\n');
  return text ? [`DESCRIPTION:${escaped(text)}`] : [];
}

/** `20270302T080000Z`. */
function stamp(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** TEXT (RFC 5545, 3.3.11), which has no control characters but the tab. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ');
}

/** Long lines go on behind a space; no character is cut in two. */
function foldLine(line: string): string {
  let [out, octets] = ['', 0];
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    if (octets + size > LONGEST_LINE) [out, octets] = [`${out}\r\n `, 1];
    out += char;
    octets += size;
  }
  return out;
}
