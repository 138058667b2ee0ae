import type { Course } from '@tessera-learning/core';
import { describe, expect, it } from 'vitest';
import { writeSite } from '../src/index.js';
import { COURSE } from './fixture-course.js';
import { EDITION, SITE, TWO_LANGUAGES, tagsOf, textsOf } from './site.js';

const page = (path: string): string => SITE.get(path) ?? '';
const landing = page('en/index.html');
const module = page('en/modules/intercultural-idea/index.html');

const itemsOf = (part: string): string[] => [...part.matchAll(/<li data-items="([^"]*)"/g)].flatMap(([, tokens = '']) => tokens.split(' '));

describe('the set of pages', () => {
  it('has a page for each module and text, those to look things up and to print, the choice of language and the 404', () => {
    expect([...SITE.keys()].filter((path) => !path.includes('/frame/')).sort()).toEqual([
      '404.html',
      'en/academy/index.html',
      'en/accessibility/index.html',
      'en/contents/index.html',
      'en/examples/index.html',
      'en/glossary/index.html',
      'en/index.html',
      'en/modules/building/index.html',
      'en/modules/integration/index.html',
      'en/modules/intercultural-idea/index.html',
      'en/privacy/index.html',
      'en/search/index.html',
      'en/search/index.js',
      'en/workbook/facilitator/index.html',
      'en/workbook/index.html',
      'index.html',
      'privacy.json',
    ]);
    expect([...TWO_LANGUAGES.keys()].filter((path) => !path.includes('/frame/'))).toHaveLength(31);
  });

  it('is the same on every run', () => {
    expect([...writeSite([EDITION])]).toEqual([...SITE]);
  });

  it('refuses to write a site of nothing', () => {
    expect(() => writeSite([])).toThrow(RangeError);
  });

  it('does without guide, pages, quiz and sections', () => {
    const bare: Course = { ...COURSE, guides: [], modules: COURSE.modules.map((each) => ({ ...each, sections: [], quiz: { questions: [] }, items: [] })) };
    const site = writeSite([{ language: 'en', course: bare, pages: [] }]);
    expect(site.get('en/index.html')).toContain('An independent reference course.');
    expect(site.get('en/index.html')).not.toMatch(/#guide|undefined|privacy/);
    expect(site.get('en/modules/building/index.html')).not.toMatch(/id="quiz"|undefined/);
  });
});

describe('the landing page', () => {
  it('tells every tracker row and card what its module holds', () => {
    for (const { id, items } of COURSE.modules) {
      expect(landing).toContain(`<li data-items="${items.join(' ')}" data-module="${id}">`);
      expect(landing).toContain(`module="${id}" items="${items.join(' ')}" order="`);
    }
  });

  it('puts the modules after how it works', () => {
    const ids = tagsOf(landing).filter(({ name }) => name === 'section').map(({ attributes }) => attributes.get('id'));
    expect(ids.filter(Boolean)).toEqual(['why', 'for-whom', 'how', 'modules', 'rules', 'share_course', 'keep_offline']);
  });

  it('numbers the steps and names the modules in words', () => {
    expect(textsOf(landing, 'h3')).toEqual(expect.arrayContaining(['1. Read', '2. Reflect', '3. Check']));
    expect(textsOf(landing, 'h2')).toContain('Three modules');
  });

  it('says where the link to the guide leads, and promises no file', () => {
    const alone = { ...COURSE, guides: COURSE.guides.filter(({ id }) => id === 'step-by-step') };
    const card = /<div class="guide"[^]*?<\/div>/.exec(writeSite([{ ...EDITION, course: alone }]).get('en/index.html') ?? '')?.[0] ?? '';
    expect(card).toContain('page of the Council of Europe');
    expect(card).toContain('href="https://www.coe.int/');
    expect(card).not.toMatch(/PDF|download|save/i);
  });

  it('offers to save a guide that travels with the course, with its size, edition and source', () => {
    const [card = '', ...more] = landing.match(/<div class="guide"[^]*?<\/div>/g) ?? [];
    expect(more).toEqual([]);
    expect(card).toContain('<h3>Step by step, in practice</h3>');
    expect(card).toContain('Tessera, 12 pages, English, edition of 2026.');
    expect(card).toMatch(/href="..\/guide\/companion.pdf" download>.*Save the guide \(PDF, 0.6 MB\)/);
    expect(card).toMatch(/It follows <a href="https:\/\/www.coe.int\/[^"]*" rel="noreferrer">The intercultural city step by step<\/a> \(Council of Europe, 2019\)/);
  });
});

describe('a module page', () => {
  it('has a tracker row for each section and one for the quiz, with every step once', () => {
    const [rail = ''] = /<nav class="rail"[^]*?<\/nav>/.exec(module) ?? [];
    expect(itemsOf(rail)).toEqual(COURSE.modules[0]?.items);
  });

  it('has a live tile of all its steps, and a picture without script', () => {
    const [band = ''] = /<div class="band">[^]*?<\/tessera-progress-tracker>/.exec(module) ?? [];
    expect(itemsOf(band)).toEqual(COURSE.modules[0]?.items);
    expect(band).toMatch(/layout="tile" order="0">\s*<svg class="tile"/);
  });

  it('names its place, its time and its guide pages', () => {
    expect(module).toContain('<li>Module 1 of 3</li><li>About 40 minutes</li><li>Guide pages 3–4</li>');
    expect(page('en/modules/building/index.html')).toContain('<li>Original guide pages 16–24</li>');
    expect(page('en/modules/integration/index.html')).toContain('<li>Guide page 9</li>');
  });

  it('has its video under a heading, with a row of its own, and a script with the player', () => {
    expect(module).toMatch(/<h2>Watch: Looking again<\/h2>\n<tessera-video-player [^>]*id="looking">/);
    expect(module).toMatch(/<li data-items="watched:looking"><a href="#looking">Video<\/a>[^]*?1:36/);
    expect(module).toContain('src="../../../assets/course-video.js"');
    expect(page('en/modules/building/index.html')).toContain('src="../../../assets/course.js"');
  });

  it('has its questions to consider as notes that can be kept', () => {
    expect(module).toMatch(/<tessera-reflection [^>]*>[^]*<li data-consideration="where-diverse">Where in your city/);
  });

  it('has a slip for each section, also for one without guide pages', () => {
    const slips = tagsOf(module).filter(({ name }) => name === 'tessera-guide-slip').map(({ attributes }) => attributes.get('item'));
    expect(slips).toEqual(['way-of-looking', 'three-ideas']);
    expect(module).toContain('<p data-pages>3–4</p>');
    expect(module).toContain('two pages, about 10 minutes');
    expect(module).toMatch(/<p data-follows><a [^>]*>These follow: The intercultural city step by step, pages 5–8 \(named by the original course\)<\/a>/);
    expect(module).toContain('No guide pages for this section');
  });

  it('opens a PDF at the page, and a web page without such a promise', () => {
    expect(module).toContain('<a href="../../../guide/companion.pdf#page=3">Open at page 3</a>');
    expect(page('en/modules/building/index.html')).not.toContain('Open at page');
  });

  it('leads on to the next module, and from the last back to all', () => {
    expect(module).toMatch(/Next: Understanding intercultural integration[^]*href="..\/integration\/index.html">Go on with module 2/);
    expect(page('en/modules/building/index.html')).toMatch(/This was the last module[^]*href="..\/..\/index.html#modules">All three modules/);
  });

  it('keeps words of another language marked', () => {
    expect(module).toContain('<span lang="eu">Ongi Etorri Eskolara</span>');
  });
});

it('puts the saved data where the page asks for it', () => {
  expect(page('en/privacy/index.html')).toContain('<tessera-saved-data course="icc-step-by-step">');
});
