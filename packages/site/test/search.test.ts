import { posix } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Course } from '@tessera-learning/core';
import MiniSearch, { type SearchResult } from 'minisearch';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeSite } from '../src/index.js';
import { excerpt, marked } from '../src/look-up/page/excerpt.js';
import { OPTIONS, type Entry } from '../src/look-up/search-options.js';
import type { SiteEdition } from '../src/site.js';
import { COURSE } from './fixture-course.js';
import { EDITION, SITE, tagsOf } from './site.js';

const FILE = 'en/search/index.js';

/** The index as the page gets it: what the script leaves behind when it has run. */
function indexOf(site: ReadonlyMap<string, string>): MiniSearch<Entry> {
  const page: { tesseraSearchIndex?: string } = {};
  runInNewContext(site.get(FILE) ?? '', page);
  return MiniSearch.loadJSON<Entry>(page.tesseraSearchIndex ?? '', OPTIONS);
}

const index = indexOf(SITE);
type Found = Entry & SearchResult;
const find = (query: string, from = index): Found[] => from.search(query) as Found[];
const kindsOf = (query: string): string[] => find(query).map(({ kind, title }) => `${kind}: ${title}`);

describe('the search index', () => {
  it.each([
    ['integration', 'module: Understanding intercultural integration'],
    ['recognise', 'section: A vision that people recognise'],
    ['counter service meant', 'section: A way of looking, not a rule book'],
    ['urban citizenship', 'term: Urban citizenship'],
    ['Lublin', 'example: Lublin, Poland'],
    ['rumours', 'example: Limassol, Cyprus'],
    ['bus streets meet', 'video: Looking again'],
    ['cookie', 'page: What is kept'],
    ['languages networks know-how', 'page: Why take this course?'],
    ['behind backs', 'page: Answering rumours'],
    ['other eyes', 'page: Urban planners'],
    ['another city does', 'page: Study visits'],
    ['twelve cities Ourtown', 'page: First meeting'],
  ])('finds by “%s” the %s', (query, what) => {
    expect(kindsOf(query)).toContain(what);
  });

  it('finds what a film says and not what its pictures show: nobody hears that', () => {
    expect(kindsOf('tiles')).toEqual([]);
  });

  it('finds the film of a section too', () => {
    const [first, ...others] = COURSE.modules;
    const { video, ...module } = first as Course['modules'][number];
    const [section, ...sections] = module.sections;
    const moved = { ...module, sections: [{ ...section, video }, ...sections] } as Course['modules'][number];
    const site = writeSite([{ ...EDITION, course: { ...COURSE, modules: [moved, ...others] } }]);
    expect(find('bus streets meet', indexOf(site)).map(({ href }) => href)).toEqual(['../modules/intercultural-idea/index.html#looking']);
  });

  it('holds no answer of a quiz', () => {
    expect(kindsOf('capitals')).toEqual([]);
    expect(SITE.get(FILE)).not.toContain('Which sentence describes');
  });

  it.each([
    ['neuchatel', 'Neuchâtel, Switzerland'],
    ['NEUCHÂTEL', 'Neuchâtel, Switzerland'],
    ['Neuch\u0061\u0302tel', 'Neuchâtel, Switzerland'],
    ['neuchartel', 'Neuchâtel, Switzerland'],
    ['particpation', 'Participation'],
    ['recognice', 'A vision that people recognise'],
    ['citiz', 'Urban citizenship'],
  ])('finds by “%s”: %s', (query, title) => {
    expect(find(query).map((each) => each.title)).toContain(title);
  });

  it('forgives no slip in a short word', () => {
    expect(kindsOf('bux')).toEqual([]);
  });

  it('wants every word, wherever it stands', () => {
    expect(kindsOf('lublin plan')).toEqual(['example: Lublin, Poland']);
    expect(kindsOf('lublin counter')).toEqual([]);
  });

  it('has a word of a title before the same word of a text', () => {
    expect(find('participation')[0]).toMatchObject({ kind: 'term', title: 'Participation', where: 'Glossary' });
  });

  it('leads from the search page to places that are there', () => {
    const all = index.search(MiniSearch.wildcard) as Found[];
    expect(all.length).toBeGreaterThan(20);
    for (const { href } of all) {
      const [file = '', anchor] = posix.join('en/search', href).split('#');
      expect([...SITE.keys()], href).toContain(file);
      if (anchor !== undefined) expect(tagsOf(SITE.get(file) ?? '').map(({ attributes }) => attributes.get('id')), href).toContain(anchor);
    }
  });

  it('says where a thing stands', () => {
    expect(find('lublin')[0]).toMatchObject({ where: 'In practice, 2014', href: '../examples/index.html#lublin-plan' });
    expect(find('bus streets meet')[0]).toMatchObject({ where: 'Module 1: The intercultural idea', href: '../modules/intercultural-idea/index.html#looking' });
  });

  it('does without library, pages and sections', () => {
    const modules = COURSE.modules.map((module) => ({ ...module, sections: [] }));
    const bare = indexOf(writeSite([{ language: 'en', course: { ...COURSE, modules }, pages: [] }]));
    expect((bare.search(MiniSearch.wildcard) as Found[]).map(({ kind }) => kind).sort()).toEqual(['module', 'module', 'module', 'video']);
  });
});

describe('the script of the index', () => {
  const HOSTILE = 'zebra </script><script>stolen = 1</script> \u2028 \u2029 \'"`${stolen = 1}` \\" <!-- \\u0022;stolen=1//';
  const edition: SiteEdition = { ...EDITION, library: { examples: [], terms: [{ id: 'zebra', title: HOSTILE, text: HOSTILE }] } };
  const script = writeSite([edition]).get(FILE) ?? '';

  it('is one assignment of one string, whatever a text holds', () => {
    const page: Record<string, unknown> = {};
    runInNewContext(script, page);
    expect(Object.keys(page)).toEqual(['tesseraSearchIndex']);
    expect(script).toMatch(/^globalThis\.tesseraSearchIndex = "(?:[^"\\\n\r]|\\.)*";\n$/);
  });

  it('gives the text back as it was', () => {
    expect(find('zebra', indexOf(new Map([[FILE, script]])))[0]).toMatchObject({ title: HOSTILE, text: HOSTILE });
  });
});

const LONG = `${'Before it there are many other words. '.repeat(5)}Neuchâtel has a commission, and its members talk. ${'After it there are still more of them. '.repeat(10)}`.trim();

describe('an excerpt', () => {
  it('is the whole of a short text', () => {
    expect(excerpt('Residents wrote the plan together.', ['plan'])).toBe('Residents wrote the plan together.');
  });

  it('begins at the beginning where the word comes soon, or is in the title alone', () => {
    expect(excerpt(LONG, ['many'])).toMatch(/^Before it there/);
    expect(excerpt(LONG, ['absent'])).toMatch(/^Before it there .* …$/);
  });

  it('stands round the first word that was found, cut between words', () => {
    const piece = excerpt(LONG, ['neuchatel', 'after']);
    expect(piece).toMatch(/^… .*Neuchâtel has a commission.* …$/);
    const inner = piece.slice(2, -2);
    expect(LONG).toContain(` ${inner} `);
    expect(piece.indexOf('Neuchâtel')).toBeLessThan(70);
    expect(piece.length).toBeLessThan(230);
  });

  it('ends with the text, without a sign that more would follow', () => {
    expect(excerpt(`${'Words before. '.repeat(20)}The end is here.`, ['end'])).toMatch(/^… .*The end is here\.$/);
  });

  it('looks for whole words, as the index knows them', () => {
    expect(excerpt(`${'Planning comes first here. '.repeat(6)}A plan follows.`, ['plan'])).toMatch(/A plan follows\.$/);
  });
});

describe('marked text', () => {
  beforeEach(() => void vi.stubGlobal('document', { createElement: (name: string) => ({ name }) }));
  afterEach(() => void vi.unstubAllGlobals());

  const shown = (text: string, terms: string[]): string => marked(text, terms).map((part) => (typeof part === 'string' ? part : `[${(part as unknown as { name: string }).name} ${part.textContent}]`)).join('');

  it('marks every word that was found, as it is written, and leaves the rest', () => {
    expect(shown('In Neuchâtel: NEUCHÂTEL’s plan (planned).', ['neuchatel', 'plan'])).toBe('In [mark Neuchâtel]: [mark NEUCHÂTEL]’s [mark plan] (planned).');
  });

  it('keeps what looks like HTML as text', () => {
    expect(marked('a <img src=x onerror=alert(1)> b', ['none'])).toEqual(['a <img src=x onerror=alert(1)> b']);
    expect(marked('<b>plan</b>', ['plan']).map((part) => typeof part)).toEqual(['string', 'object', 'string']);
  });

  it('is nothing but the text where no word was found, and nothing of nothing', () => {
    expect(shown('Residents differ.', [])).toBe('Residents differ.');
    expect(shown('', ['plan'])).toBe('');
  });
});
