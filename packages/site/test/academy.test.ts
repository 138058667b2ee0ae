import type { Page } from '@tessera-learning/core';
import type { Catalogue } from '@tessera-learning/core/academy';
import { describe, expect, it } from 'vitest';
import { bundleStyles } from '../scripts/bundle-styles.mjs';
import { writeSite } from '../src/index.js';
import { CATALOGUE } from './fixture-catalogue.js';
import { PAGES } from './fixture-pages.js';
import { EDITION, FRENCH, read, SITE, tagsOf, textsOf } from './site.js';

const page = SITE.get('en/academy/index.html') ?? '';
const sectionOf = (id: string, from = page): string => new RegExp(`<section class="text-section" id="${id}">[^]*?</section>`).exec(from)?.[0] ?? '';
const linksIn = (part: string): string[][] => [...part.matchAll(/<a href="([^"]*)"( rel="noreferrer")?>([^<]*)<\/a>/g)].map(([, href = '', rel = '', text = '']) => [read(href), rel.trim(), read(text)]);

describe('the page of an academy', () => {
  it('tells for whom it is, each with what they take home and a note', () => {
    const part = sectionOf('for-whom');
    expect(textsOf(part, 'h2|h3')).toEqual(['For whom', 'Coordinators', 'Urban planners']);
    expect(textsOf(part, 'p')).toEqual(['They take home a plan.', 'Not every city has one.', 'They look at a square with other eyes.']);
  });

  it('has its topics by kind, the general ones first', () => {
    expect(textsOf(sectionOf('topics'), 'h2|h3|h4')).toEqual(['Topics', 'General topics', 'The model', 'Specific topics', 'Answering rumours']);
    expect(textsOf(sectionOf('topics'), 'p')).toContain('What makes a city intercultural.');
  });

  it('leads from a topic to its modules and pages, in the order of the course, as seen from the page', () => {
    expect(linksIn(sectionOf('topics'))).toEqual([
      ['../modules/intercultural-idea/index.html', '', 'Module 1: The intercultural idea'],
      ['../modules/integration/index.html', '', 'Module 2: Understanding intercultural integration'],
      ['../../guide/companion.pdf#page=3', '', 'Step by step, in practice, pages 3–4'],
      ['https://www.coe.int/en/web/interculturalcities/icc-step-by-step-course', 'rel="noreferrer"', 'The intercultural city step by step, pages 16–19'],
    ]);
  });

  it('says nothing of preparing for a topic that needs none', () => {
    expect(sectionOf('topics').match(/To prepare:/g)).toHaveLength(1);
    const bare = writeSite([{ ...EDITION, catalogue: { ...CATALOGUE, topics: CATALOGUE.topics.filter(({ kind }) => kind === 'general') } }]);
    expect(textsOf(sectionOf('topics', bare.get('en/academy/index.html')), 'h3')).toEqual(['General topics']);
  });

  it('tells of services, and of sessions there were with their sources', () => {
    expect(textsOf(sectionOf('services'), 'h3|p')).toEqual(['Study visits', 'See how another city does it.']);
    expect(textsOf(sectionOf('past'), 'h3')).toEqual(['First meeting', 'Second meeting']);
    expect(sectionOf('past')).toContain('18–19 February 2020<br>Ourtown');
    expect(linksIn(sectionOf('past'))).toEqual([['https://www.coe.int/en/web/interculturalcities/meeting?a=1&b=2', 'rel="noreferrer"', 'Report of the meeting']]);
    expect(sectionOf('past').match(/Known from:/g)).toHaveLength(1);
  });

  it('has the planner, its headings under that of the section, with words for a page without script', () => {
    const planner = /<tessera-academy-planner heading-level="3">[^]*<\/tessera-academy-planner>/.exec(sectionOf('plan'))?.[0] ?? '';
    expect(read(planner)).toContain('The planner works with JavaScript');
    const [, json = ''] = /<script type="application\/json">([^<]*)<\/script>/.exec(planner) ?? [];
    expect(JSON.parse(json)).toMatchObject({ id: 'academy', modules: [{ href: '../modules/intercultural-idea/index.html' }, {}], readings: [{ href: '../../guide/companion.pdf#page=3' }, {}] });
  });

  it('loads the script of the planner, and that of saved data where a page has both', () => {
    const scripts = (from = page): (string | undefined)[] => tagsOf(from).filter(({ name, attributes }) => name === 'script' && attributes.has('src')).map(({ attributes }) => attributes.get('src'));
    expect(scripts()).toEqual(['../../assets/academy-planner.js', '../../assets/offline.js', '../../assets/embed.js']);
    const [landing, privacy, ...others] = PAGES;
    const both: Page = { ...privacy!, sections: [...privacy!.sections, { id: 'plan', title: 'Plan', body: '', parts: [], element: 'academy-planner' }] };
    const site = writeSite([{ ...EDITION, pages: [landing!, both, ...others] }]);
    expect(scripts(site.get('en/privacy/index.html'))).toEqual(['../../assets/academy-planner.js', '../../assets/saved-data.js', '../../assets/offline.js', '../../assets/embed.js']);
  });

  it('may have its parts on the landing page too', () => {
    const [landing, ...others] = PAGES;
    const planning: Page = { ...landing!, sections: [...landing!.sections, { id: 'plan', title: 'Plan', body: '', parts: [], element: 'academy-planner' }] };
    const front = writeSite([{ ...EDITION, pages: [planning, ...others] }]).get('en/index.html') ?? '';
    expect(front).toContain('<tessera-academy-planner');
    expect(front).toContain('src="../assets/academy-planner.js"');
  });

  it('is text alone in an edition without a catalogue', () => {
    const { catalogue: _, ...without } = EDITION;
    const bare = writeSite([without]).get('en/academy/index.html') ?? '';
    expect(bare).toContain('<h2>Topics</h2>');
    expect(bare).not.toMatch(/tessera-academy-planner|academy-planner\.js|General topics|undefined/);
  });
});

describe('the header', () => {
  const entries = (from: string): string[] => textsOf(/<ul class="row">[^]*?<\/ul>/.exec(from)?.[0] ?? '', 'a');

  it('leads to the page of the academy, after the course', () => {
    expect(entries(SITE.get('en/index.html') ?? '').slice(0, 3)).toEqual(['Course', 'Academy planner', 'City examples']);
    expect(SITE.get('en/modules/building/index.html')).toContain('<a href="../../academy/index.html">Academy planner</a>');
    expect(page).toContain('<a href="index.html" aria-current="page">Academy planner</a>');
  });

  it('has the words of its language', () => {
    const site = writeSite([EDITION, FRENCH, { ...FRENCH, language: 'ar' }]);
    expect(entries(site.get('fr/index.html') ?? '')[1]).toBe('Préparer l’Académie');
    expect(entries(site.get('ar/index.html') ?? '')[1]).toBe('مخطّط الأكاديمية');
  });

  it('has no such entry where there is no such page', () => {
    const site = writeSite([{ ...EDITION, pages: PAGES.filter(({ id }) => id !== 'academy') }]);
    for (const [path, text] of site) expect(text, path).not.toContain('Academy planner');
  });
});

it('ends with whose site this is not', () => {
  expect(textsOf(page, 'footer')[0]).toContain('not made or endorsed by the Council of Europe');
});

describe('what the catalogue says', () => {
  it('stays text, in the parts and in the planner’s data', () => {
    const hostile = `"></script><script>alert('1')</script>`;
    const said = JSON.parse(JSON.stringify(CATALOGUE).replaceAll(/"(title|text|gain|note|when|place|aim|material|facilitator)":"[^"]*"/g, (_, key: string) => `"${key}":${JSON.stringify(hostile)}`)) as Catalogue;
    const text = writeSite([{ ...EDITION, catalogue: said }]).get('en/academy/index.html') ?? '';
    expect(text).toContain('&#60;script&#62;');
    expect(tagsOf(text).filter(({ name, attributes }) => name === 'script' && !attributes.has('src')).map(({ attributes }) => attributes.get('type'))).toEqual(['application/json']);
    expect(text.match(/<\/script>/g)).toHaveLength(4);
  });
});

describe('a plan on paper', () => {
  it('stands alone while the planner prints it', async () => {
    const css = await bundleStyles();
    const [, print = ''] = /@media print\{\.academy([^]*?)\}\}/.exec(css) ?? [];
    expect(print).toContain('body:has(tessera-academy-planner[printing]) :not(tessera-academy-planner,tessera-academy-planner *,:has(tessera-academy-planner[printing])){display:none!important}');
  });
});
