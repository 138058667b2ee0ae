import { writeSite } from '../src/index.js';
import { CATALOGUE } from './fixture-catalogue.js';
import { COURSE, LIBRARY } from './fixture-course.js';
import { PAGES } from './fixture-pages.js';

export const EDITION = { language: 'en', course: COURSE, pages: PAGES, library: LIBRARY, catalogue: CATALOGUE };
export const FRENCH = { language: 'fr', course: { ...COURSE, language: 'fr' }, pages: PAGES, library: LIBRARY, catalogue: { ...CATALOGUE, language: 'fr' } };

/** The site of the fixture course, in one language. */
export const SITE = writeSite([EDITION]);

/** The same in two languages. */
export const TWO_LANGUAGES = writeSite([EDITION, FRENCH]);

/** What the build puts beside the pages. */
export const ASSETS = ['assets/site.css', 'assets/mark.svg', 'assets/commissioner-latin.woff2', 'assets/course.js', 'assets/course-video.js', 'assets/saved-data.js', 'assets/academy-planner.js', 'assets/offline.js', 'assets/search.js', 'assets/share.js', 'assets/embed.js', 'assets/frame.js', 'assets/frame.css'];

/** What travels with the course: the guide and what belongs to the video. */
export const FILES = ['guide/companion.pdf', ...['webm', 'mp4', 'described.mp4', 'captions.vtt', 'poster.jpg'].map((end) => `en/modules/intercultural-idea/looking.${end}`)];

/** The pages for readers: what else is written has tests of its own. */
export function pagesOf(site: ReadonlyMap<string, string>): (readonly [string, string])[] {
  return [...site].filter(([path]) => path.endsWith('.html') && !path.includes('/frame/'));
}

/** The pages that stand in frames. */
export function framesOf(site: ReadonlyMap<string, string>): (readonly [string, string])[] {
  return [...site].filter(([path]) => path.includes('/frame/'));
}

/** Text as a reader sees it: references to characters read. */
export function read(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** What a template holds is on no page until a script takes it. */
const seen = (page: string): string => page.replace(/<template>[^]*?<\/template>/g, '');

/** Start tags of a page, with their attributes, in order. */
export function tagsOf(page: string): { name: string; attributes: ReadonlyMap<string, string> }[] {
  return [...seen(page).matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/g)].map(([, name = '', written = '']) => ({
    name,
    attributes: new Map([...written.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, value])),
  }));
}

/** The text of every element of these names, without the tags inside. */
export function textsOf(page: string, names: string): string[] {
  return [...seen(page).matchAll(new RegExp(`<(${names})\\b[^>]*>(.*?)</\\1>`, 'gs'))].map(([, , inner = '']) => inner.replace(/<[^>]*>/g, '').trim());
}
