import { describe, expect, it } from 'vitest';
import { writeSite } from '../src/index.js';
import { sitemapXml } from '../src/sitemap.js';
import { COURSE } from './fixture-course.js';
import { EDITION, FRENCH, pagesOf, read, SITE, tagsOf } from './site.js';

const ADDRESS = 'https://city.example/course/';
const landing = SITE.get('en/index.html') ?? '';

describe('sharing', () => {
  const [section = ''] = /<section class="text-section share"[^]*?<\/section>/.exec(landing) ?? [];

  it('says without script where the address is, and shows no control', () => {
    expect(section).toContain('<p data-part="instead">Copy the address of this page');
    expect(tagsOf(section).filter(({ attributes }) => attributes.has('hidden')).map(({ attributes }) => attributes.get('data-part'))).toEqual(['tools']);
    expect(section).toContain('<p role="status" data-part="status"></p>');
  });

  it('carries its words for the script, with the course named and a place for the address', () => {
    const [, words = ''] = /data-share="([^"]*)"/.exec(section) ?? [];
    const said = JSON.parse(read(words)) as Record<string, string>;
    expect(said['subject']).toContain(COURSE.title);
    expect(said['body']).toContain(COURSE.title);
    expect(said['body']?.match(/\{\w+\}/g)).toEqual(['{address}']);
    expect([said['copied'], said['refused']]).toEqual([expect.stringContaining('Copied'), expect.stringContaining('by hand')]);
  });

  it('is a link away on every page of the course', () => {
    for (const [path, page] of pagesOf(SITE).filter(([each]) => each.startsWith('en/'))) expect(page, path).toMatch(/href="[^"]*index.html#share_course">Share with colleagues|href="#share_course"/);
  });
});

describe('questions', () => {
  const ASK = 'Ask a question about the course';

  it('can be asked on no page where nobody said where to', () => {
    for (const [path, page] of SITE) expect(page, path).not.toContain(ASK);
  });

  it.each(['mailto:diversity@city.example', 'https://city.example/ask?a=1&b=2'])('can be asked at %s on every page of the course', (questions) => {
    const site = writeSite([EDITION], { questions });
    for (const [path, page] of pagesOf(site).filter(([each]) => each.startsWith('en/'))) {
      const links = [...page.matchAll(/<a href="([^"]*)" rel="noreferrer">Ask a question about the course<\/a>/g)].map(([, href = '']) => read(href));
      expect(links, path).toEqual(path === 'en/index.html' ? [questions, questions] : [questions]);
    }
  });
});

describe('sitemap.xml', () => {
  const site = writeSite([EDITION, FRENCH], { address: ADDRESS });
  const map = site.get('sitemap.xml') ?? '';
  const places = [...map.matchAll(/<url><loc>([^<]*)<\/loc><\/url>\n/g)].map(([, place = '']) => read(place));

  it('is written where the address is known, as robots.txt is', () => {
    for (const file of ['sitemap.xml', 'robots.txt']) expect([site.has(file), SITE.has(file)], file).toEqual([true, false]);
  });

  it('has every page for readers once, by the address that a server gives it, without the 404 and the choice of language', () => {
    const pages = pagesOf(site).map(([path]) => path).filter((path) => !['404.html', 'index.html'].includes(path));
    expect(places.map((place) => `${place}index.html`)).toEqual(pages.map((path) => `${ADDRESS}${path}`));
    expect(new Set(places).size).toBe(places.length);
    expect(places).toContain(`${ADDRESS}fr/modules/building/`);
    expect(places.every((place) => URL.canParse(place))).toBe(true);
  });

  it('is XML of the protocol’s one shape, and nothing else', () => {
    expect(map).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">\n(?:<url><loc>[^<>&"']+<\/loc><\/url>\n)+<\/urlset>\n$/);
  });

  it('escapes what XML would read as its own', () => {
    const hostile = sitemapXml(['en/a&b</loc>/index.html'], 'https://city.example/');
    expect(hostile).toContain('<loc>https://city.example/en/a&#38;b&#60;/loc&#62;/</loc>');
  });
});

it('lets every robot in, and names the sitemap by its whole address', () => {
  expect(writeSite([EDITION], { address: ADDRESS }).get('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${ADDRESS}sitemap.xml\n`);
});
