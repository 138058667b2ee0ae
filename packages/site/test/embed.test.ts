import { describe, expect, it } from 'vitest';
import { folderOf } from '../src/embed/page/place.js';
import { writeSite } from '../src/index.js';
import { COURSE } from './fixture-course.js';
import { PAGES } from './fixture-pages.js';
import { EDITION, pagesOf, SITE, tagsOf, textsOf } from './site.js';

const foldOf = (page: string): string => /<aside class="embed"[^]*?<\/aside>/.exec(page)?.[0] ?? '';
const module = foldOf(SITE.get('en/modules/intercultural-idea/index.html') ?? '');

describe('“Embed this”', () => {
  it.each(pagesOf(SITE).filter(([path]) => path.startsWith('en/')))('stands folded once on %s, with frames to take without script', (_, page) => {
    expect(page.match(/<details data-embed="/g)).toHaveLength(1);
    expect(foldOf(page)).toContain('Without it, put the address of one of these pages into an iframe:');
    expect(foldOf(page)).toContain('/index.html" data-title="The intercultural city, step by step">The whole course</a>');
    expect(foldOf(page)).toContain('<div data-part="tools" hidden></div>');
  });

  it('offers on a module’s page all that it holds', () => {
    expect(textsOf(module, 'a')).toEqual(['The quiz of this module', 'The video “Looking again”', 'The questions to consider', 'The card of this module', 'Progress in this module', 'This whole module', 'The whole course']);
  });

  it('has what it names: in the page, or in the template beside it', () => {
    for (const [path, page] of pagesOf(SITE).filter(([each]) => each.startsWith('en/'))) {
      for (const { attributes } of tagsOf(foldOf(page)).filter((tag) => tag.attributes.has('data-select'))) {
        const [name] = /^[a-z-]+/.exec(attributes.get('data-select') ?? '') ?? [];
        expect(page, path).toContain(`<${name} `);
      }
    }
  });

  it('leads to the page for webmasters where the course has one', () => {
    expect(module).not.toContain('For webmasters');
    const site = writeSite([{ ...EDITION, pages: [...PAGES, { ...PAGES[1]!, id: 'webmaster' }] }]);
    expect(foldOf(site.get('en/modules/building/index.html') ?? '')).toContain('<a href="../../webmaster/index.html">For webmasters');
  });

  it('carries a card once on a module’s page, none on the front, and all on others', () => {
    const cards = (path: string): number => foldOf(SITE.get(path) ?? '').match(/<tessera-module-card/g)?.length ?? 0;
    expect([cards('en/modules/building/index.html'), cards('en/index.html'), cards('en/privacy/index.html')]).toEqual([1, 0, COURSE.modules.length]);
  });
});

describe('the address of a copy', () => {
  it.each([
    ['https://city.example', 'https://city.example/'],
    [' https://city.example/course ', 'https://city.example/course/'],
    ['http://intranet:8080/a/b/index.html?x=1#y', 'http://intranet:8080/a/b/'],
    ['HTTPS://City.example/Kurs/', 'https://city.example/Kurs/'],
  ])('%j is the folder %s', (text, folder) => expect(folderOf(text)).toBe(folder));

  it.each(['', 'city.example', '/course/', 'ftp://city.example/', 'javascript:alert(1)', 'https:city.example', 'https://', 'https://a:b@city.example/', 'file:///course/'])('%j is none', (text) => expect(folderOf(text)).toBeUndefined());
});
