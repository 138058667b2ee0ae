import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockChanges, datesOf, dayAfter, daysBetween, instantOf, isRealDate, isWeekend, isZone, offsetAt } from '../../src/academy/index.js';

const at = (date: string, clock: string, zone: string): string => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return new Date(instantOf(date, hours * 60 + minutes, zone)).toISOString().slice(0, 16);
};
const day = fc.nat(5000).map((number) => dayAfter('2020-01-01', number));
const zones = ['Europe/Warsaw', 'America/New_York', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'];

describe('a day of the calendar', () => {
  test.each(['2027-03-02', '2028-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s', (date) => expect(isRealDate(date)).toBe(true));
  test.each(['', '2027-02-29', '1900-02-29', '2027-04-31', '2027-13-01', '2027-00-10', '2027-3-2', '02.03.2027', '2027-03-02T00:00', '0002-03-02', '9999-12-31', ' 2027-03-02', '٢٠٢٧-٠٣-٠٢'])('“%s” is none', (date) => expect(isRealDate(date)).toBe(false));

  test('follows the day before, over ends of months and years', () => {
    expect([dayAfter('2027-02-28'), dayAfter('2028-02-28'), dayAfter('2027-12-31'), dayAfter('2027-03-27', 2)]).toEqual(['2027-03-01', '2028-02-29', '2028-01-01', '2027-03-29']);
    fc.assert(fc.property(day, fc.nat(400), (date, days) => void expect(daysBetween(date, dayAfter(date, days))).toBe(days + 1)));
  });

  test('is a weekend twice in seven', () => {
    fc.assert(fc.property(day, (date) => void expect(Array.from({ length: 7 }, (_, index) => dayAfter(date, index)).filter(isWeekend)).toHaveLength(2)));
    expect(['2027-03-05', '2027-03-06', '2027-03-07', '2027-03-08'].map(isWeekend)).toEqual([false, true, true, false]);
  });
});

describe('the dates of a programme', () => {
  test.each<[string, string, string, 2 | 3, string[]]>([
    ['none yet', '', '', 3, ['', '', '']],
    ['a first day that is none', '2027-02-29', '', 2, ['', '']],
    ['only the first', '2027-03-02', '', 3, ['2027-03-02', '2027-03-03', '2027-03-04']],
    ['a range that holds just them', '2027-03-06', '2027-03-07', 2, ['2027-03-06', '2027-03-07']],
    ['a range around a weekend', '2027-03-05', '2027-03-09', 3, ['2027-03-05', '2027-03-08', '2027-03-09']],
    ['a range that begins on one', '2027-03-06', '2027-03-10', 2, ['2027-03-08', '2027-03-09']],
    ['a range with too few working days', '2027-03-05', '2027-03-08', 3, ['2027-03-05', '2027-03-06', '2027-03-07']],
    ['a first day alone, at a weekend', '2027-03-06', '', 2, ['2027-03-06', '2027-03-07']],
    ['a range of centuries', '2027-03-06', '2199-12-31', 2, ['2027-03-08', '2027-03-09']],
    ['a last day before the first', '2027-03-02', '2026-03-02', 2, ['2027-03-02', '2027-03-03']],
  ])('%s', (_, first, last, days, dates) => expect(datesOf({ first, last, days })).toEqual(dates));

  test('rise, and lie in the range', () => {
    fc.assert(fc.property(day, fc.nat(20), fc.constantFrom<2 | 3>(2, 3), (first, more, days) => {
      const last = dayAfter(first, days - 1 + more);
      const dates = datesOf({ first, last, days });
      expect(dates).toEqual([...new Set(dates)].sort());
      expect(dates).toHaveLength(days);
      for (const date of dates) expect(date >= first && date <= last).toBe(true);
    }));
  });
});

describe('the instant of a local time', () => {
  test.each<[string, string, string, string, string]>([
    ['in winter', '2027-01-15', '09:00', 'Europe/Warsaw', '2027-01-15T08:00'],
    ['in summer', '2027-07-15', '09:00', 'Europe/Warsaw', '2027-07-15T07:00'],
    ['west of Greenwich', '2027-01-15', '20:00', 'America/New_York', '2027-01-16T01:00'],
    ['with an odd offset', '2027-03-02', '09:00', 'Asia/Kathmandu', '2027-03-02T03:15'],
    ['just before clocks change', '2027-03-28', '01:59', 'Europe/Warsaw', '2027-03-28T00:59'],
    ['just after', '2027-03-28', '03:00', 'Europe/Warsaw', '2027-03-28T01:00'],
    ['that is skipped', '2027-03-28', '02:30', 'Europe/Warsaw', '2027-03-28T01:30'],
    ['that is skipped in the west', '2027-03-14', '02:30', 'America/New_York', '2027-03-14T07:30'],
    ['just before they go back', '2027-10-31', '01:59', 'Europe/Warsaw', '2027-10-30T23:59'],
    ['that comes twice', '2027-10-31', '02:30', 'Europe/Warsaw', '2027-10-31T00:30'],
    ['just after', '2027-10-31', '03:00', 'Europe/Warsaw', '2027-10-31T02:00'],
    ['that comes twice in the west', '2027-11-07', '01:30', 'America/New_York', '2027-11-07T05:30'],
    ['just after in the west', '2027-11-07', '02:00', 'America/New_York', '2027-11-07T07:00'],
    ['skipped by half an hour', '2027-10-03', '02:15', 'Australia/Lord_Howe', '2027-10-02T15:45'],
    ['at midnight after the day', '2027-03-27', '24:00', 'Europe/Warsaw', '2027-03-27T23:00'],
  ])('%s', (_, date, clock, zone, instant) => expect(at(date, clock, zone)).toBe(instant));

  test('shows that time, away from the hours in which clocks change', () => {
    fc.assert(fc.property(day, fc.integer({ min: 360, max: 1320 }), fc.constantFrom(...zones), (date, minute, zone) => {
      const instant = instantOf(date, minute, zone);
      expect(instant + offsetAt(instant, zone)).toBe(Date.parse(date) + minute * 60_000);
    }));
  });

  test('rises through every day with the clock, but for what is skipped', () => {
    for (const [date, zone] of [['2027-03-28', 'Europe/Warsaw'], ['2027-10-31', 'Europe/Warsaw'], ['2027-03-14', 'America/New_York'], ['2027-11-07', 'America/New_York']] as const) {
      const instants = Array.from({ length: 96 }, (_, quarter) => instantOf(date, quarter * 15, zone));
      const skipped = instants.filter((instant, index) => index > 0 && instant <= (instants[index - 1] ?? 0));
      expect(skipped.length).toBeLessThanOrEqual(1);
    }
  });

  test('needs a zone', () => expect(() => instantOf('2027-03-02', 540, 'Mars/Olympus')).toThrow(RangeError));
});

test('clock changes between the days are named by the later day', () => {
  expect(clockChanges(['2027-03-26', '2027-03-29', '2027-03-30'], 'Europe/Warsaw')).toEqual(['2027-03-29']);
  expect(clockChanges(['2027-03-27', '2027-03-28'], 'Europe/Warsaw')).toEqual(['2027-03-28']);
  expect(clockChanges(['2027-10-30', '2027-10-31'], 'Europe/Warsaw')).toEqual(['2027-10-31']);
  expect(clockChanges(['2027-03-13', '2027-03-14'], 'America/New_York')).toEqual(['2027-03-14']);
  expect(clockChanges(['2027-03-28', '2027-03-29'], 'Europe/Warsaw')).toEqual([]);
  expect(clockChanges(['2027-03-27', '2027-03-28'], 'Asia/Kathmandu')).toEqual([]);
});

test('zones', () => {
  expect([...zones, 'europe/warsaw'].filter((zone) => !isZone(zone))).toEqual([]);
  expect(['', 'Mars/Olympus', 'Warsaw time', 'Europe/Warsaw\n', '__proto__'].filter(isZone)).toEqual([]);
});
