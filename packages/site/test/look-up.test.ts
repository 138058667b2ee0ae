import { describe, expect, it } from 'vitest';
import { writeSite } from '../src/index.js';
import { ownPages } from '../src/site.js';
import { COURSE, LIBRARY } from './fixture-course.js';
import { EDITION, SITE, tagsOf, textsOf } from './site.js';

const page = (path: string): string => SITE.get(path) ?? '';
const glossary = page('en/glossary/index.html');
const examples = page('en/examples/index.html');
const contents = page('en/contents/index.html');
const search = page('en/search/index.html');

/** One entry of the glossary. */
const term = (id: string): string => new RegExp(`<div id="${id}"><dt>[^]*?</dd></div>`).exec(glossary)?.[0] ?? '';
const linksIn = (part: string): string[] => [...part.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, href = '', text = '']) => `${text} → ${href}`);

describe('the glossary', () => {
  it('has every term with its meaning, in a list of its own, in order', () => {
    expect(textsOf(glossary, 'dt')).toEqual(LIBRARY.terms.map(({ title }) => title));
    for (const { id } of LIBRARY.terms) expect(term(id)).toMatch(/<dd><p>./);
  });

  it('lists the sections that use a term', () => {
    expect(linksIn(term('participation'))).toEqual([
      '1.1 A way of looking, not a rule book → ../modules/intercultural-idea/index.html#way-of-looking',
      '2.1 Four words for every day → ../modules/integration/index.html#four-words',
      '3.1 A vision that people recognise → ../modules/building/index.html#shared-vision',
    ]);
  });

  it('names the module where an introduction uses it', () => {
    expect(linksIn(term('diversity'))).toEqual(['Module 1 → ../modules/intercultural-idea/index.html', 'Module 2 → ../modules/integration/index.html', 'Module 3 → ../modules/building/index.html']);
  });

  it('says nothing of uses where there are none, and leads to other terms on the page', () => {
    expect(term('participation')).toContain('In the course:');
    expect(term('urban-citizenship')).not.toContain('In the course:');
    expect(linksIn(term('urban-citizenship'))).toEqual(['participation → #participation']);
  });
});

describe('the examples', () => {
  it('stand by section under their module, each section with an anchor and a way back', () => {
    expect(textsOf(examples, 'h2|h3')).toEqual(['Module 2: Understanding intercultural integration', 'In practice', 'Module 3: Building an intercultural city', 'From vision to strategy']);
    expect(examples).toMatch(/<section id="in-practice"><h3>In practice<\/h3>\s*<p class="soft"><a href="..\/modules\/integration\/index.html#in-practice">About this in the course<\/a>/);
  });

  it('are reached from a list of areas at the top', () => {
    const [nav = ''] = /<nav aria-label="Policy areas">[^]*?<\/nav>/.exec(examples) ?? [];
    expect(linksIn(nav)).toEqual(['In practice → #in-practice', 'From vision to strategy → #strategy']);
  });

  it('have an anchor, place, year and source each, and say how little is known', () => {
    const [lublin = ''] = /<li id="lublin-plan">[^]*?<\/li>/.exec(examples) ?? [];
    expect(lublin).toContain('<strong>Lublin, Poland</strong>, 2014</p>');
    expect(lublin).toContain('<p>Residents wrote the plan together.</p>');
    expect(lublin).toMatch(/<a href="https:\/\/www.coe.int\/[^"]*a=1&#38;b=2" rel="noreferrer">List of good practice<\/a>. We saw the entry in the list, and no more\./);
    const [neuchatel = ''] = /<li id="neuchatel-commission">[^]*?<\/li>/.exec(examples) ?? [];
    expect(neuchatel).toContain('>Council of Europe, 2019</a></p>');
  });

  it('are counted', () => {
    expect(examples).toContain('3 examples of what cities and networks have done');
  });

  it('stand in their section too, without anchors: a second section may show them', () => {
    const module = page('en/modules/integration/index.html');
    expect(module).toMatch(/<section class="section" id="in-practice">[^]*<ul class="examples" aria-label="What cities did"><li><p class="place"><strong>Neuchâtel, Switzerland<\/strong>, since 1991/);
    expect(tagsOf(module).map(({ attributes }) => attributes.get('id'))).not.toContain('neuchatel-commission');
    expect(page('en/modules/intercultural-idea/index.html')).not.toContain('class="examples"');
  });
});

describe('the contents', () => {
  it('lead to every module, section and quiz, and to every other page', () => {
    const links = linksIn(contents.slice(contents.indexOf('<main')));
    for (const { id, number, title, sections } of COURSE.modules) {
      expect(links).toContain(`Module ${number}: ${title} → ../modules/${id}/index.html`);
      for (const section of sections) expect(links).toContain(`${section.number} ${section.title} → ../modules/${id}/index.html#${section.id}`);
      expect(links).toContain(`Quiz, 2 questions → ../modules/${id}/index.html#quiz`);
    }
    for (const end of ['glossary/index.html', 'examples/index.html', 'search/index.html', 'workbook/index.html', 'index.html', 'privacy/index.html', 'accessibility/index.html']) {
      expect(links.filter((link) => link.endsWith(`../${end}`)), end).not.toEqual([]);
    }
  });
});

describe('the search page', () => {
  it('is the list of everything as sent, with its form hidden', () => {
    expect(search).toContain('<form role="search" hidden>');
    expect(search).toMatch(/<p role="status" data-part="status"><\/p>\s*<ol class="found" data-part="found"><\/ol>/);
    const [, instead = ''] = /<div data-part="instead">([^]*)<\/div><\/div>\s*<\/main>/.exec(search) ?? [];
    expect(textsOf(instead, 'a')).toEqual(textsOf(contents.slice(contents.indexOf('<main'), contents.indexOf('</main>')), 'a'));
    expect(textsOf(instead, 'a')).toContain(`1.1 ${COURSE.modules[0]?.sections[0]?.title}`);
  });

  it('loads the index before the script that reads it', () => {
    const scripts = tagsOf(search).filter(({ name }) => name === 'script').map(({ attributes }) => attributes.get('src'));
    expect(scripts).toEqual(['index.js', '../../assets/search.js', '../../assets/offline.js', '../../assets/embed.js']);
  });

  it('carries its words for the script', () => {
    const [, words = ''] = /data-search="([^"]*)"/.exec(search) ?? [];
    const said = JSON.parse(words.replaceAll('&#34;', '"').replaceAll('&#39;', "'")) as Record<string, unknown>;
    expect(said['searchFound']).toMatch(/\{query\}.*\{count\}/);
    expect(said['searchNone']).toContain('{query}');
    expect(Object.keys(said['kinds'] as object).sort()).toEqual(['example', 'module', 'page', 'section', 'term', 'video']);
  });
});

it('leaves out what a course has not', () => {
  const bare = { ...EDITION, library: { terms: [], examples: [] } };
  const site = writeSite([bare]);
  expect([...site.keys()].filter((path) => /glossary|examples/.test(path))).toEqual([]);
  expect(ownPages(bare)).toEqual(['workbook', 'search', 'contents']);
  for (const path of ['en/index.html', 'en/contents/index.html', 'en/search/index.html']) expect(site.get(path), path).not.toMatch(/href="[^"]*(?:glossary|examples)/);
});
