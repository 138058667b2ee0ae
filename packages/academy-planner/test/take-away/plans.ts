import { planProgramme, type Brief, type Catalogue, type Plan } from '@tessera-learning/core/academy';
import { sampleBrief, sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import fc from 'fast-check';
import type { Programme } from '../../src/programme.js';
import { paper as ar } from '../../src/strings/paper-ar.js';
import { paper as en } from '../../src/strings/paper-en.js';
import { paper as fr } from '../../src/strings/paper-fr.js';

export const papers = { ar, en, fr };

/** The sample's programme, changed where a test wants it otherwise. */
export function programme(change: Partial<Brief> = {}, { language = 'en', catalogue = sampleCatalogue }: { language?: keyof typeof papers; catalogue?: Catalogue } = {}): Programme {
  return { catalogue, plan: planProgramme(catalogue, { ...sampleBrief, ...change }), paper: papers[language], language };
}

/** The same with other titles for its slots, in turn, as they stand. */
export function titled(titles: readonly string[], asked = programme()): Programme {
  let count = 0;
  const days = asked.plan.days.map((day) => ({ ...day, slots: day.slots.map((slot) => ({ ...slot, title: titles[(count += 1) % titles.length] ?? '' })) }));
  return { ...asked, plan: { ...asked.plan, days } };
}

/** Its first day alone: enough to try many words on. */
export function oneDay(asked: Programme): Programme {
  return { ...asked, plan: { ...asked.plan, days: asked.plan.days.slice(0, 1) } };
}

export function slotsIn({ days }: Plan): Plan['days'][number]['slots'] {
  return days.flatMap(({ slots }) => slots);
}

/** What people write, in many scripts, and what files could take for something else. */
export const HARD_TITLES = [
  '# x', '<script>alert(1)</script>', '[a](javascript:alert(1))', '*x*', '1. x', '2) x', '- x', '+ x', '= x', '![](x)', '&amp;', '&#x3c;b&#x3e;', 'a | b | c', '`code`', '```', '~~~', '~~x~~',
  '> x', '***', '---', '===', '_x_ __y__', '<https://example.org>', '[x]: https://example.org', '\\', 'a\\', '\\n', 'a\\,b;c,d', ',;', 'BEGIN:VEVENT', 'x:y;z="q"', '"quoted"', ' ', '\u00a0',
  'Łódź i Kraków', 'Встреча в Киеве', 'لقاء في القاهرة', 'פגישה בחיפה', '会議の準備', '서울 회의', 'नाशिक की बैठक', 'การประชุม', '🏙️🌉', '👩‍👩‍👧‍👦 families', 'e\u0301te\u0301', '𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
  'x'.repeat(300), '😀'.repeat(300), 'ก'.repeat(300), 'é, '.repeat(100),
] as const;

// CommonMark replaces NUL (2.3), which no title holds: core takes it out.
export const title = fc.oneof(
  { arbitrary: fc.constantFrom(...HARD_TITLES), weight: 2 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => text.replaceAll('\0', '')), weight: 2 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replace(/[\p{Cs}\0]/gu, '')), weight: 1 },
  { arbitrary: fc.array(fc.constantFrom('# ', '*', '_', '`', '[', ']', '(', ')', '<', '>', '&', ';', '\\', '\n', '\r\n', '\r', '\t', ' ', '-', '1', '.', '|', '~', '!', ',', ':', 'a', 'ß'), { maxLength: 30 }).map((parts) => parts.join('')), weight: 2 },
);

export const titles = fc.array(title, { minLength: 1, maxLength: 8 });
