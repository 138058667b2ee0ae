import type { Brief, Plan, TimedSlot } from '@tessera-learning/core/academy';
import type { PaperStrings } from './strings/paper.js';

/** Minutes from midnight as a clock shows them: `09:30`. */
export function clock(minutes: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** The minutes of `09:30`; `undefined` for what is no time. */
export function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

export function timesText({ from, to }: Pick<TimedSlot, 'from' | 'to'>): string {
  return `${clock(from)}–${clock(to)}`;
}

/** English without a country is written as in Europe. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** `Tuesday 2 March` in the language of the place; empty without a date. */
export function longDate(date: string, language: string): string {
  return date && new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.parse(date));
}

/** `Day 1 · Tuesday 2 March`. */
export function dayLabel(label: string, date: string, language: string): string {
  return [label, longDate(date, language)].filter(Boolean).join(' · ');
}

/** `Lublin, Bergen and Reggio Emilia`. */
export function listed(names: readonly string[], language: string): string {
  return new Intl.ListFormat(localeOf(language)).format(names);
}

/** What a programme is called: what its makers wrote, else its topics. */
export function titleOf({ brief, days }: Pick<Plan, 'brief' | 'days'>, fallback: string): string {
  return brief.title || [...new Set(days.flatMap(({ title }) => title.split(' · ')))].slice(0, 2).join(' · ') || fallback;
}

/** A name for a file: letters of any script, digits and hyphens. */
export function fileName(title: string, extension: string): string {
  const words = title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-/, '');
  // No character is cut in two. At four octets each the name stays within the 255 that file systems hold.
  return `${[...words].slice(0, 60).join('').replace(/-$/, '') || 'academy'}.${extension}`;
}

/** The titles of what a brief names by id, in the order of the catalogue. */
export function titlesOf(all: readonly { readonly id: string; readonly title: string }[], ids: readonly string[]): string[] {
  return all.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
}

/** `Mayors: 4`, for each group that somebody comes from. */
export function peopleLines(groups: readonly { readonly id: string; readonly title: string }[], { people }: Brief, { labelled }: PaperStrings): string[] {
  return people.filter(({ count }) => count > 0).map(({ group, count }) => labelled(groups.find(({ id }) => id === group)?.title ?? group, String(count)));
}
