import { sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clock, dayLabel, fileName, listed, longDate, minutesOf, peopleLines, timesText, titleOf, titlesOf } from '../src/words.js';
import { HARD_TITLES, papers, programme, title } from './take-away/plans.js';

describe('times', () => {
  it('reads as a clock', () => {
    expect([0, 5, 540, 719, 1439].map(clock)).toEqual(['00:00', '00:05', '09:00', '11:59', '23:59']);
    expect([1440, 1505].map(clock)).toEqual(['00:00', '01:05']);
    expect(timesText({ from: 570, to: 615 })).toBe('09:30–10:15');
  });

  it('comes back as the same minutes', () => {
    fc.assert(fc.property(fc.nat(1439), (minutes) => minutesOf(clock(minutes)) === minutes));
    expect(minutesOf('09:30:00')).toBe(570);
  });

  it('is nothing where a field is empty or not a time', () => {
    expect(['', '9:30', 'nine', ':30', '--:--'].map(minutesOf)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

describe('dates and lists', () => {
  it('are written as in the language', () => {
    expect(longDate('2027-03-02', 'en')).toBe('Tuesday 2 March');
    expect(longDate('2027-03-02', 'en-US')).toBe('Tuesday, March 2');
    expect(longDate('2027-03-02', 'fr')).toBe('mardi 2 mars');
    expect(longDate('2027-03-02', 'ar')).toContain('مارس');
    expect(longDate('', 'en')).toBe('');
  });

  it('are the same day in every zone', () => {
    const { TZ } = process.env;
    const read = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Warsaw'].map((zone) => {
      process.env['TZ'] = zone;
      return longDate('2027-03-28', 'en');
    });
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
    expect(read).toEqual(['Sunday 28 March', 'Sunday 28 March', 'Sunday 28 March']);
  });

  it('name a day with its date, or without', () => {
    expect(dayLabel('Day 1', '2027-03-02', 'en')).toBe('Day 1 · Tuesday 2 March');
    expect(dayLabel('Day 1', '', 'en')).toBe('Day 1');
  });

  it('join as people speak', () => {
    expect(listed(['Lublin', 'Bergen', 'Reggio Emilia'], 'en')).toBe('Lublin, Bergen and Reggio Emilia');
    expect(listed(['Lublin', 'Bergen', 'Reggio Emilia'], 'fr')).toBe('Lublin, Bergen et Reggio Emilia');
    expect(listed(['Lublin'], 'en')).toBe('Lublin');
    expect(listed([], 'en')).toBe('');
  });
});

describe('titles', () => {
  it('are what was written, else the first topics, else the catalogue', () => {
    const { plan } = programme({ title: '' });
    expect(titleOf(programme().plan, 'x')).toBe('Talking about rumours');
    expect(titleOf(plan, 'x')).toBe('Intercultural competence · Rumours');
    expect(titleOf({ ...plan, days: plan.days.map((day) => ({ ...day, title: '' })) }, 'x')).toBe('x');
  });

  it('come in the order of the catalogue, without ids that it has not', () => {
    expect(titlesOf(sampleCatalogue.topics, ['spaces', 'gone', 'competence'])).toEqual(['Intercultural competence', 'Public spaces']);
  });

  it('count people of each group, and name a group that is gone by its id', () => {
    const { plan } = programme({ people: [{ group: 'staff', count: 20 }, { group: 'mayors', count: 0 }, { group: 'gone', count: 2 }] });
    expect(peopleLines(sampleCatalogue.groups, plan.brief, papers.en)).toEqual(['Municipal staff: 20', 'gone: 2']);
  });
});

describe('names of files', () => {
  it('are letters of any script, digits and hyphens', () => {
    expect(fileName('Talking about rumours!', 'md')).toBe('talking-about-rumours.md');
    expect(fileName('Łódź 2027 – Spotkanie', 'ics')).toBe('łódź-2027-spotkanie.ics');
    expect(fileName('لقاء في القاهرة', 'json')).toBe('لقاء-في-القاهرة.json');
    expect(fileName('会議の準備', 'txt')).toBe('会議の準備.txt');
    expect(fileName('नाशिक की बैठक', 'md')).toBe('नाशिक-की-बैठक.md');
  });

  it('are never empty', () => {
    expect(['', ' ', '🏙️', '...', '///', '-', '\u202e'].map((each) => fileName(each, 'md'))).toEqual(Array.from({ length: 7 }, () => expect.stringMatching(/^[^.]+\.md$/) as string));
    expect(fileName('🏙', 'md')).toBe('academy.md');
  });

  it('lead to no other folder and hide no ending', () => {
    expect(fileName('../../etc/passwd', 'md')).toBe('etc-passwd.md');
    expect(fileName('C:\\Windows\\system.ini', 'md')).toBe('c-windows-system-ini.md');
    expect(fileName('plan\u202Egpj.exe', 'md')).toBe('plan-gpj-exe.md');
    expect(fileName('a\u0000b:c?d*e"f<g>h|i', 'md')).toBe('a-b-c-d-e-f-g-h-i.md');
  });

  it('are cut between characters, and short enough for every file system', () => {
    expect(fileName('x'.repeat(300), 'json')).toBe(`${'x'.repeat(60)}.json`);
    expect(fileName('𠀀'.repeat(300), 'json')).toBe(`${'𠀀'.repeat(60)}.json`);
    expect(fileName(`${'x'.repeat(59)} and more`, 'json')).toBe(`${'x'.repeat(59)}.json`);
  });

  it('are safe whatever people write', () => {
    fc.assert(fc.property(fc.oneof(title, fc.constantFrom(...HARD_TITLES)), (each) => {
      const name = fileName(each, 'json');
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*\.json$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    }));
  });
});
