import { datesOf } from '@tessera-learning/core/academy';
import type { Programme } from '../programme.js';
import { listed, longDate, peopleLines, titleOf, titlesOf } from '../words.js';

export interface Letter {
  readonly subject: string;
  readonly body: string;
  /** The same without the facts, which the plan beside it holds. */
  readonly short: string;
}

/** A browser on Windows does nothing at all with an address that is longer than about 2,040 characters. */
const LONGEST_ADDRESS = 2000;

/** A request in plain words, for one's own mail program. The plan travels as a file beside it. */
export function letterOf({ catalogue, plan, paper, language }: Programme): Letter {
  const { brief } = plan;
  const words = paper.letter;
  const title = titleOf(plan, catalogue.title);
  const dates = datesOf(brief).map((date) => longDate(date, language)).filter(Boolean);
  const line = (name: string, entries: readonly string[]): string => (entries.length > 0 ? paper.labelled(name, entries.join(' · ')) : '');
  const facts = [
    line(words.who, peopleLines(catalogue.groups, brief, paper)),
    line(words.goals, titlesOf(catalogue.goals, brief.goals)),
    line(words.topics, titlesOf(catalogue.topics, brief.topics)),
    words.when(paper.summary(plan.days.length, brief.mode === 'online', brief.cities.length).replace(/\.$/, ''), dates.length > 0 ? listed(dates, language) : words.noDates),
    line(paper.languages, brief.languages),
    ...(brief.cases.length > 0 ? [paper.labelled(words.cases, '').trimEnd(), ...brief.cases.map(({ city, text }) => `– ${paper.labelled(city, text)}`)] : []),
    line(words.practical, titlesOf(catalogue.practical, brief.practical)),
  ];
  const partners = brief.cities.length === 1 ? words.partners : '';
  const cities = listed(brief.cities, language);
  const request = [words.request(cities, brief.cities.length, title), partners].filter(Boolean).join(' ');
  const letter = (...between: readonly string[]): string => [words.greeting, request, ...between, words.offer, words.closing, cities].join('\n\n');
  return { subject: words.subject(title), body: letter(facts.filter(Boolean).join('\n')), short: letter() };
}

/** Opens in the mail program that the computer has, with as much as an address holds; nobody is named as the receiver (RFC 6068). */
export function mailOf({ subject, body, short }: Letter): string {
  const addresses = [body, short].map((text) => `mailto:?subject=${encoded(subject)}&body=${encoded(text.replace(/\n/g, '\r\n'))}`);
  return [...addresses, `mailto:?subject=${encoded(subject)}`].find(({ length }) => length <= LONGEST_ADDRESS) ?? 'mailto:';
}

/** Half a character, as a file can bring it, cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}
