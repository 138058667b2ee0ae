import type { Brief } from './brief.js';
import { upTo } from './up-to.js';

/** Milliseconds of a day in UTC, which has no clock changes. */
const DAY = 86_400_000;

/** Whether `2027-03-02` is a day of the calendar, from 1900 to 2199: what is typed halfway is none. */
export function isRealDate(date: string): boolean {
  return /^(?:19|2[01])\d\d-\d\d-\d\d$/.test(date) && isoDate(Date.parse(date)) === date;
}

export function dayAfter(date: string, days = 1): string {
  return isoDate(Date.parse(date) + days * DAY);
}

/** Days from the first to the last, both counted. */
export function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / DAY + 1;
}

export function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(date).getUTCDay());
}

/**
 * The dates of a programme: the first days of the range that are no weekend, or simply its first days where it holds no more.
 * Empty texts while no date is known.
 */
export function datesOf({ first, last, days }: Pick<Brief, 'first' | 'last' | 'days'>): readonly string[] {
  const all = upTo(days);
  if (!isRealDate(first)) return all.map(() => '');
  const room = isRealDate(last) ? Math.min(daysBetween(first, last), 366) : days;
  const inRange = upTo(room).map((index) => dayAfter(first, index));
  const working = inRange.filter((date) => !isWeekend(date));
  return (working.length >= days && room > days ? working : all.map((index) => dayAfter(first, index))).slice(0, days);
}

/**
 * The instant of a local time, in milliseconds since 1970. Of a time that clocks show twice it is the first; of one that they skip, as
 * much later as they skip.
 * @param minute from midnight
 * @throws {RangeError} for a zone that nobody knows
 */
export function instantOf(date: string, minute: number, zone: string): number {
  const wall = Date.parse(date) + minute * 60_000;
  const [before, after] = [offsetAt(wall - DAY, zone), offsetAt(wall + DAY, zone)];
  // Next to a clock change the two differ: the one that holds at the instant it leads to is right.
  return offsetAt(wall - before, zone) !== before && offsetAt(wall - after, zone) === after ? wall - after : wall - before;
}

/** By how much a zone is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  }).formatToParts(instant);
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'), value('second')) - instant;
}

export function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** The dates between which clocks change, of those given; each is the later one of the two. */
export function clockChanges(dates: readonly string[], zone: string): readonly string[] {
  const noon = (date: string): number => offsetAt(instantOf(date, 720, zone), zone);
  return dates.filter((date, index) => {
    const before = dates[index - 1];
    return before !== undefined && noon(before) !== noon(date);
  });
}

function isoDate(instant: number): string {
  return Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : '';
}
