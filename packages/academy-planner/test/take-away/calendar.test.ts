import { dayAfter, instantOf, isPause, methodOf, sessionOf, timesOf } from '@tessera-learning/core/academy';
import { sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Programme } from '../../src/programme.js';
import { calendarOf, hasDates } from '../../src/take-away/calendar.js';
import { fileOf } from '../../src/take-away/files.js';
import { HARD_TITLES, oneDay, papers, programme, slotsIn, titled, titles } from './plans.js';

const NOW = Date.UTC(2026, 9, 5, 7, 8, 9);
const LANGUAGES = ['en', 'fr', 'ar'] as const;

interface Read {
  readonly uid: string;
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly kind: string;
  readonly text: string;
}

/** The calendar as another program reads it. */
function parsed(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as string | unknown[]);
}

function eventsIn(text: string): Read[] {
  return parsed(text).getAllSubcomponents('vevent').map((event) => {
    const value = (name: string): string => String(event.getFirstPropertyValue(name) ?? '');
    const instant = (name: string): number => (event.getFirstPropertyValue(name) as ICAL.Time).toJSDate().getTime();
    expect(event.getFirstProperty('categories')?.getValues()).toHaveLength(1);
    return { uid: value('uid'), from: instant('dtstart'), to: instant('dtend'), title: value('summary'), kind: value('categories'), text: value('description') };
  });
}

/** What the plan says, by core alone. */
function expected({ plan, catalogue, paper }: Programme): Omit<Read, 'uid'>[] {
  return plan.days.flatMap((day) => timesOf(day).filter((slot) => !isPause(slot)).map((slot) => {
    const [session, method] = [sessionOf(catalogue, slot), methodOf(catalogue, slot)];
    const about = [[paper.aim, session?.aim], [paper.method, method?.title], [paper.material, [method?.material, session?.material].filter(Boolean).join('; ')], [paper.facilitator, method?.facilitator]] as const;
    return {
      from: instantOf(day.date, slot.from, plan.brief.zone), to: instantOf(day.date, slot.to, plan.brief.zone), title: clean(slot.title) || paper.kinds[slot.kind], kind: paper.kinds[slot.kind],
      text: about.flatMap(([name, words]) => (words ? [clean(paper.labelled(name, words))] : [])).join('\n'),
    };
  }));
}

/** A line end is `\n` after reading; control characters are none of a calendar's. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ');
}

function withoutIds(events: readonly Read[]): Omit<Read, 'uid'>[] {
  return events.map(({ uid: _, ...rest }) => rest);
}

/** Rules of RFC 5545 that a kind reader passes over: 3.1 lines, 3.6 what has to be there. */
function checkLines(text: string): void {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
  const lines = text.split('\r\n').slice(0, -1);
  const bytes = lines.map((line) => new TextEncoder().encode(line));
  expect(Math.max(...bytes.map(({ length }) => length))).toBeLessThanOrEqual(75);
  // A line that is cut inside a character is no UTF-8.
  for (const each of bytes) new TextDecoder('utf-8', { fatal: true }).decode(each);
  expect(lines.every((line) => /^(?:[A-Z-]+[:;]| )/.test(line))).toBe(true);
  expect(lines.slice(0, 4)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tessera//Academy planner//EN', 'CALSCALE:GREGORIAN']);
  expect(lines.at(-1)).toBe('END:VCALENDAR');
  const unfolded = text.replace(/\r\n /g, '');
  for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'CATEGORIES']) {
    expect(unfolded.match(new RegExp(`^${name}:.`, 'gm'))?.length ?? 0).toBe(unfolded.match(/^BEGIN:VEVENT/gm)?.length ?? 0);
  }
}

describe('a calendar, read by ical.js', () => {
  for (const language of LANGUAGES) {
    for (const zone of ['Europe/Warsaw', 'America/New_York', 'Asia/Kathmandu']) {
      it(`says what the plan says: ${language}, ${zone}`, () => {
        const asked = programme({ zone }, { language });
        const events = eventsIn(calendarOf(asked, NOW));
        expect(withoutIds(events)).toEqual(expected(asked));
        expect(events).toHaveLength(slotsIn(asked.plan).filter((slot) => !isPause(slot)).length);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      });
    }
  }

  it('begins at nine on the first day, whatever the zone', () => {
    const first = (zone: string): string => new Date(eventsIn(calendarOf(programme({ zone }), NOW))[0]?.from ?? 0).toISOString();
    expect(first('Europe/Warsaw')).toBe('2027-03-02T08:00:00.000Z');
    expect(first('America/New_York')).toBe('2027-03-02T14:00:00.000Z');
    expect(first('Asia/Kathmandu')).toBe('2027-03-02T03:15:00.000Z');
  });

  it('keeps the time on the clock when clocks change on the way', () => {
    const asked = programme({ first: '2027-03-26', last: '2027-03-28' });
    expect(asked.plan.days.map(({ date }) => date)).toEqual(['2027-03-26', '2027-03-27', '2027-03-28']);
    const events = eventsIn(calendarOf(asked, NOW));
    const clock = (instant = 0): string => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Warsaw', dateStyle: 'short', timeStyle: 'short' }).format(instant);
    const opens = asked.plan.days.map((day) => events.find(({ from }) => from === instantOf(day.date, day.begin, 'Europe/Warsaw'))?.from);
    expect(opens.map(clock)).toEqual(['26/03/2027, 09:00', '27/03/2027, 09:00', '28/03/2027, 09:00']);
    expect(opens.map((instant = 0) => new Date(instant).toISOString().slice(11, 16))).toEqual(['08:00', '08:00', '07:00']);
    expect(clock(events.at(-1)?.to)).toBe('28/03/2027, 16:30');
  });

  it('goes past midnight into the next day', () => {
    const { plan, ...rest } = programme();
    const late = { ...rest, plan: { ...plan, days: plan.days.map((day) => ({ ...day, begin: 1200 })) } };
    expect(withoutIds(eventsIn(calendarOf(late, NOW)))).toEqual(expected(late));
    expect(new Date(eventsIn(calendarOf(late, NOW)).at(-1)?.to ?? 0).toISOString().slice(0, 10)).toBe('2027-03-05');
  });

  it('has the same ids after times, titles, days and the moment of saving have changed', () => {
    const { plan, ...rest } = programme();
    const changed = { ...plan, days: plan.days.map((day) => ({ ...day, title: 'x', date: dayAfter(day.date, 7), begin: 600, slots: [...day.slots].reverse().map((slot) => ({ ...slot, minutes: slot.minutes + 5, title: 'y' })) })) };
    const uids = (of: Programme, now: number): string[] => eventsIn(calendarOf(of, now)).map(({ uid }) => uid).sort();
    expect(uids({ ...rest, plan: changed }, NOW + 1e9)).toEqual(uids({ ...rest, plan }, NOW));
    expect(uids(programme({ cities: ['Lublin'] }), NOW)).not.toEqual(uids({ ...rest, plan }, NOW));
  });

  it('is named after the programme, also for programs that know only the older name', () => {
    // ical.js reads TEXT only of properties that it knows.
    Object.assign(ICAL.design.icalendar.property, { name: { defaultType: 'text' }, 'x-wr-calname': { defaultType: 'text' } });
    const calendar = parsed(calendarOf(programme({ title: 'Rumours, and; what\\then' }), NOW));
    expect(calendar.getFirstPropertyValue('name')).toBe('Rumours, and; what\\then');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Rumours, and; what\\then');
  });

  it('is stamped in UTC with the moment of saving', () => {
    expect(calendarOf(programme(), NOW).match(/^DTSTAMP:.*$/gm)?.every((line) => line === 'DTSTAMP:20261005T070809Z')).toBe(true);
  });

  it('stays as it is, octet for octet', () => {
    expect(calendarOf(programme(), NOW).split('END:VEVENT')[0]?.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tessera//Academy planner//EN', 'CALSCALE:GREGORIAN', 'NAME:Talking about rumours', 'X-WR-CALNAME:Talking about rumours',
      'BEGIN:VEVENT', 'UID:2d898da3-s1@academy.tessera.invalid', 'DTSTAMP:20261005T070809Z', 'DTSTART:20270302T080000Z', 'DTEND:20270302T083000Z',
      'SUMMARY:Welcome and why we are here', 'CATEGORIES:Input',
      'DESCRIPTION:Aim: Everybody knows what comes and why.\\nMethod: All together\\', ' nMaterial: Paper and pens\\nFacilitator: One of the hosting city', '',
    ]);
  });

  it('keeps hard titles, and lines that go on', () => {
    for (let from = 0; from < HARD_TITLES.length; from += 8) {
      const asked = titled(HARD_TITLES.slice(from, from + 8));
      const text = calendarOf(asked, NOW);
      checkLines(text);
      expect(withoutIds(eventsIn(text))).toEqual(expected(asked));
    }
  });

  it('keeps words of a catalogue over several lines', () => {
    const methods = sampleCatalogue.methods.map((method) => ({ ...method, facilitator: 'One, or two;\nthree \\ four\r\nfive\rsix 🏙️' }));
    const asked = programme({}, { catalogue: { ...sampleCatalogue, methods } });
    const text = calendarOf(asked, NOW);
    checkLines(text);
    expect(eventsIn(text)[0]?.text.split('\n').slice(-4)).toEqual(['Facilitator: One, or two;', 'three \\ four', 'five', 'six 🏙️']);
    expect(withoutIds(eventsIn(text))).toEqual(expected(asked));
  });

  it('is well-formed and says what the plan says, whatever people write', () => {
    fc.assert(fc.property(titles, fc.constantFrom(...LANGUAGES), fc.integer({ min: 360, max: 700 }), fc.nat(700), fc.constantFrom('Europe/Warsaw', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'), (all, language, begin, day, zone) => {
      const asked = titled(all, oneDay(programme({ title: all[0] ?? '', begin, end: begin + 420, first: dayAfter('2026-10-01', day), last: '', zone }, { language })));
      const text = calendarOf(asked, NOW);
      checkLines(text);
      expect(withoutIds(eventsIn(text))).toEqual(expected(asked));
    }));
  });
});

describe('a calendar file', () => {
  it('needs dates', () => {
    const open = programme({ first: '', last: '' });
    expect([hasDates(open), hasDates(programme())]).toEqual([false, true]);
    expect(fileOf(open, 'calendar')).toBeUndefined();
    expect(fileOf(programme(), 'calendar')).toMatchObject({ name: 'talking-about-rumours.ics', type: 'text/calendar' });
  });

  it('has times without a zone where nobody here knows the zone', () => {
    const asked = programme();
    const text = calendarOf({ ...asked, plan: { ...asked.plan, brief: { ...asked.plan.brief, zone: 'Mars/Olympus' } } }, NOW);
    checkLines(text);
    expect(text).toContain('\r\nDTSTART:20270302T090000\r\n');
    expect(parsed(text).getAllSubcomponents('vevent')).toHaveLength(slotsIn(asked.plan).filter((slot) => !isPause(slot)).length);
  });

  it('has each kind under its name in each language', () => {
    for (const language of LANGUAGES) expect(new Set(eventsIn(calendarOf(programme({}, { language }), NOW)).map(({ kind }) => kind))).toContain(papers[language].kinds.exercise);
  });
});
