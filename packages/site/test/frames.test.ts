import { describe, expect, it } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { bundleStyles } from '../scripts/bundle-styles.mjs';
import { isForOthers } from '../src/frame/frame-paths.js';
import { writeSite } from '../src/index.js';
import { originOf } from '../src/frame/page/origin.js';
import { COURSE } from './fixture-course.js';
import { EDITION, framesOf, SITE, tagsOf, textsOf, TWO_LANGUAGES } from './site.js';

const frames = framesOf(SITE);
const frame = (path: string): string => SITE.get(`en/frame/${path}index.html`) ?? '';

describe('the set of frames', () => {
  it('has the course, each module, and each part that a module has', () => {
    const paths = frames.map(([path]) => path.replace(/^en\/frame\/|index\.html$/g, ''));
    expect(paths.sort()).toEqual([
      ...['', 'cards/', 'progress/'].map((part) => `course/${part}`),
      ...['', 'card/', 'progress/', 'questions/', 'quiz/'].flatMap((part) => COURSE.modules.map(({ id }) => `${id}/${part}`)),
      'intercultural-idea/video/',
    ].sort());
    expect(framesOf(TWO_LANGUAGES)).toHaveLength(2 * frames.length);
  });

  it('has no part that a module does not have', () => {
    const bare = COURSE.modules.map((module) => ({ ...module, video: undefined, sections: [], quiz: { questions: [] }, items: [] }));
    const site = writeSite([{ ...EDITION, course: { ...COURSE, modules: bare } }]);
    const parts = new Set(framesOf(site).map(([path]) => path.split('/').at(-2)));
    expect(['quiz', 'video', 'questions'].filter((part) => parts.has(part))).toEqual([]);
  });

  it('gives each further video of a module an address of its own', () => {
    const [first] = COURSE.modules;
    const video = { ...first!.video!, id: 'second' };
    const sections = first!.sections.map((section, at) => (at === 0 ? { ...section, video } : section));
    const site = writeSite([{ ...EDITION, course: { ...COURSE, modules: [{ ...first!, sections }] } }]);
    expect(site.get('en/frame/intercultural-idea/video/index.html')).toContain('item="looking"');
    expect(site.get('en/frame/intercultural-idea/video/second/index.html')).toContain('item="second"');
  });

  it('is not in the sitemap', () => {
    const map = writeSite([EDITION], { address: 'https://city.example/' }).get('sitemap.xml') ?? '';
    expect(map).not.toContain('frame');
    expect(['en/frame/a/index.html', 'embed/tessera.js', 'en/index.html', 'en/modules/frame/index.html', 'assets/embed.js'].map(isForOthers)).toEqual([true, true, false, false, false]);
  });
});

describe.each(frames)('%s', (path, page) => {
  const tags = tagsOf(page);

  it('asks search engines to leave it out, and has neither header nor menu', () => {
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(tags.filter(({ name }) => ['header', 'nav', 'aside'].includes(name))).toEqual([]);
  });

  it('has one h1, a main, headings that step down by one, and unique ids', () => {
    const levels = tags.map(({ name }) => /^h([1-6])$/.exec(name)?.[1]).filter((level) => level !== undefined).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
    expect(tags.filter(({ name }) => name === 'main')).toHaveLength(1);
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks for no font, which a sandbox would refuse', () => {
    expect(page).not.toContain('.woff2');
    expect(page).not.toContain('site.css');
  });

  it('says whose course it is not, and leads to the full page in a tab of its own', () => {
    expect(textsOf(page, 'footer')[0]).toContain('not made or endorsed by the Council of Europe');
    expect(page).toMatch(/<a href="(?:\.\.\/)+(?:modules\/[a-z-]+\/)?index\.html(?:#[a-z-]+)?" target="_blank" rel="noopener">Open in the course<\/a>/);
  });

  it('leaves the page around it where it is: links open a tab, unless they lead on inside', () => {
    if (path === 'en/frame/course/index.html') expect(page).not.toContain('<base');
    else expect(page).toContain('<base target="_blank">');
    const inside = tags.filter(({ attributes }) => attributes.get('target') === '_self').map(({ attributes }) => attributes.get('href') ?? '');
    for (const href of inside) expect(href).toMatch(/^(?:\.\.\/)+(?:course|[a-z-]+)\/index\.html$/);
  });

  it('has the script that says its height and that of its elements, deferred, and no other', () => {
    const scripts = tags.filter(({ name }) => name === 'script').map(({ attributes }) => attributes.get('src')?.split('/').at(-1));
    expect(scripts).toEqual(['frame.js', page.includes('<tessera-video-player') ? 'course-video.js' : 'course.js']);
  });

  it('stays within 9 kB as sent', () => expect(brotliCompressSync(page).length).toBeLessThan(9 * 1024));
});

it('the frame of the course leads on inside frames', () => {
  const hrefs = tagsOf(frame('course/')).flatMap(({ attributes }) => attributes.get('href') ?? []);
  for (const { id } of COURSE.modules) expect(hrefs.filter((href) => href === `../${id}/index.html`)).toHaveLength(2);
  expect(frame('intercultural-idea/')).toContain('href="../integration/index.html" target="_self"');
});

it('the stylesheet of frames names no font file and stays within 4.5 kB as sent', async () => {
  const css = await bundleStyles('frame/frame');
  expect(css).not.toContain('url(');
  expect(brotliCompressSync(css).length).toBeLessThan(4.5 * 1024);
});

describe('where a height may be sent', () => {
  it.each(['https://city.example', 'http://intranet', 'http://127.0.0.1:8080'])('%s is a whole origin', (origin) => expect(originOf(origin)).toBe(origin));
  it.each(['*', '', null, undefined, 'null', 'city.example', 'https://city.example/', 'https://city.example/a', 'https://CITY.example', 'https://a@city.example', 'file://', 'javascript:alert(1)', 'https://'])('%j is none', (text) => expect(originOf(text)).toBeUndefined());
});
