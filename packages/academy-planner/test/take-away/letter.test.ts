import { sampleBrief, sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../src/take-away/files.js';
import { letterOf, mailOf } from '../../src/take-away/letter.js';
import { papers, programme, title } from './plans.js';

const LANGUAGES = ['en', 'fr', 'ar'] as const;
const { topics, groups, goals, practical } = sampleCatalogue;

/** What a mail program makes of the address (RFC 6068). */
function opened(address: string): { to: string; subject: string; body: string } {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(address) ?? [];
  const fields = new Map(query.split('&').map((field) => field.split('=').map(decodeURIComponent) as [string, string]));
  expect([...fields.keys()]).toEqual(['subject', 'body']);
  return { to, subject: fields.get('subject') ?? '', body: fields.get('body') ?? '' };
}

describe('a letter', () => {
  it('asks in plain words', () => {
    const { subject, body } = letterOf(programme());
    expect(subject).toBe('Request: Talking about rumours');
    expect(body).toBe([
      'Dear colleagues,', '',
      'Lublin, Bergen and Reggio Emilia ask together for a session under the title “Talking about rumours”.', '',
      'Participants: Mayors and their cabinets: 4 · Municipal staff: 20', 'What we come for: Begin', 'Topics: Intercultural competence · Rumours',
      'Time: 3 days in one place, 3 cities, Tuesday 2 March, Wednesday 3 March and Thursday 4 March', 'Languages: English · Polish',
      'Cases that we bring:', '– Lublin: A rumour about flats', 'What is needed on the spot: Step-free way in', '',
      papers.en.letter.offer, '', 'With kind regards', '', 'Lublin, Bergen and Reggio Emilia',
    ].join('\n'));
  });

  for (const language of LANGUAGES) {
    it(`names everything that a city gave: ${language}`, () => {
      const asked = programme({ topics: topics.map(({ id }) => id), goals: goals.map(({ id }) => id), people: groups.map(({ id }, index) => ({ group: id, count: index + 7 })), practical: practical.map(({ id }) => id) }, { language });
      const { subject, body } = letterOf(asked);
      const date = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
      const parts = [...sampleBrief.cities, ...sampleBrief.languages, ...[...topics, ...goals, ...groups, ...practical].map((each) => each.title), '7', '8', '9', 'A rumour about flats', ...['2027-03-02', '2027-03-03', '2027-03-04'].map((day) => date.format(new Date(day)))];
      expect(parts.filter((part) => !body.includes(part))).toEqual([]);
      expect(subject).toContain('Talking about rumours');
      expect(body).not.toContain(papers[language].letter.partners);
      expect(body).not.toContain(papers[language].letter.noDates);
      expect(`${subject}${body}`).not.toMatch(/undefined|NaN|\n\n\n| \n/);
    });

    it(`of one city looks for partners, and leaves dates open: ${language}`, () => {
      const { letter } = papers[language];
      const { body } = letterOf(programme({ cities: ['Lublin'], first: '', last: '', title: '', cases: [], goals: [], languages: [], practical: [] }, { language }));
      expect(body).toContain(letter.partners);
      expect(body).toContain(letter.noDates);
      expect([letter.goals, letter.cases, letter.practical, papers[language].languages].filter((label) => body.includes(papers[language].labelled(label, '')))).toEqual([]);
      expect(body).not.toMatch(/undefined|\n\n\n/);
    });
  }

  it('is called after its topics where it has no name', () => {
    expect(letterOf(programme({ title: '' })).subject).toBe('Request: Intercultural competence · Rumours');
  });

  it('is a file', () => {
    const { subject, body } = letterOf(programme());
    expect(fileOf(programme(), 'letter')).toEqual({ name: 'talking-about-rumours.txt', text: `${subject}\n\n${body}\n`, type: 'text/plain' });
  });
});

describe('the address that opens it in a mail program', () => {
  for (const language of LANGUAGES) {
    it(`holds the same words, and names nobody: ${language}`, () => {
      const letter = letterOf(programme({}, { language }));
      const address = mailOf(letter);
      const body = language === 'ar' ? letter.short : letter.body;
      expect(opened(address)).toEqual({ to: '', subject: letter.subject, body: body.replace(/\n/g, '\r\n') });
      expect(address).toMatch(/^mailto:\?subject=[\w.!~*'()%-]*&body=[\w.!~*'()%-]*$/);
      expect(address.length).toBeLessThanOrEqual(2000);
    });
  }

  it('leaves the facts to the plan beside it where they do not fit', () => {
    const cities = ['Lublin', 'Bergen', 'Reggio Emilia', 'Ålesund', 'Bilbao', 'Botkyrka'];
    const letter = letterOf(programme({ cities, cases: cities.map((city) => ({ city, text: 'A rumour about flats that were promised to newcomers, and what the housing office said about it.' })) }));
    expect(letter.body).toContain('Botkyrka: A rumour');
    expect(opened(mailOf(letter))).toEqual({ to: '', subject: 'Request: Talking about rumours', body: [
      'Dear colleagues,', 'Lublin, Bergen, Reggio Emilia, Ålesund, Bilbao and Botkyrka ask together for a session under the title “Talking about rumours”.',
      papers.en.letter.offer, 'With kind regards', 'Lublin, Bergen, Reggio Emilia, Ålesund, Bilbao and Botkyrka',
    ].join('\r\n\r\n') });
  });

  it('is short enough for every browser, whatever people wrote, and says what they wrote', () => {
    fc.assert(fc.property(title, title, (first, second) => {
      const letter = letterOf(programme({ title: first, cities: [second || 'x', 'y'], cases: [{ city: 'y', text: first }] }));
      const address = mailOf(letter);
      expect(address.length).toBeLessThanOrEqual(2000);
      if (!address.includes('body=')) return;
      const read = opened(address);
      expect(read.subject).toBe(letter.subject);
      expect([letter.body, letter.short].map((text) => text.replace(/\n/g, '\r\n'))).toContain(read.body);
    }));
  });

  it('still opens where not even the title fits', () => {
    const letter = letterOf(programme({ title: '😀'.repeat(100) }));
    expect(mailOf(letter)).toBe(`mailto:?subject=${encodeURIComponent(letter.subject)}`);
    expect(mailOf(letterOf(programme({ title: '😀'.repeat(200) })))).toBe('mailto:');
  });

  it('holds half a character as an unknown one', () => {
    expect(opened(mailOf(letterOf(programme({ title: 'a\ud83d b' })))).subject).toBe('Request: a\uFFFD b');
  });
});
