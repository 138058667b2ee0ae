import { describe, expect, it, test } from 'vitest';
import { newVersionHtml, offlineHtml } from '../src/offline/offline-html.js';
import { cachePrefix, sizeOf } from '../src/offline/offline-list.js';
import { date, fill, size } from '../src/offline/page/words.js';
import { offlineAr } from '../src/offline/strings/ar.js';
import { offlineEn } from '../src/offline/strings/en.js';
import { offlineFr } from '../src/offline/strings/fr.js';
import type { OfflineStrings } from '../src/offline/strings/strings.js';
import { addressOf, fileFor, pathOf } from '../src/offline/worker/paths.js';
import { partOf } from '../src/offline/worker/range.js';
import { tagsOf } from './site.js';

const SCOPE = 'https://city.example/intranet/course/';

describe.each([['en', offlineEn], ['fr', offlineFr], ['ar', offlineAr]])('the box in %s', (_, words: OfflineStrings) => {
  const box = offlineHtml(words).toString();

  it('shows no control until the script does, but what to do without', () => {
    const hidden = tagsOf(box).filter(({ attributes }) => attributes.has('hidden')).map(({ attributes }) => attributes.get('data-part'));
    expect(hidden).toEqual(['about', 'keep', 'remove']);
    expect(tagsOf(box).filter(({ name }) => name === 'button')).toHaveLength(2);
    expect(box).toContain(words.instead);
  });

  it('has its live region from the start', () => {
    expect(box).toMatch(/<p data-part="status" role="status" tabindex="-1"><\/p>/);
    expect(newVersionHtml(words).toString()).toMatch(/<p data-part="said" role="status"><\/p>/);
  });

  it('carries the words of the script, escaped', () => {
    const [, json = ''] = /data-offline="([^"]*)"/.exec(box) ?? [];
    const said = JSON.parse(json.replaceAll('&#34;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')) as Record<string, string>;
    expect(Object.keys(said)).toEqual(['locale', 'offer', 'keep', 'again', 'begun', 'keeping', 'kept', 'removed', 'cut', 'full', 'changed', 'refused']);
    expect(said['kept']).toBe(words.box.kept);
  });

  it.each([['offer', ['files', 'size']], ['keeping', ['done', 'files', 'got', 'size']], ['kept', ['date', 'size', 'version']], ['full', ['size']]] as const)('%s has every value', (name, values) => {
    expect([...words.box[name].matchAll(/\{(\w+)\}/g)].map(([, value]) => value).sort()).toEqual(values);
  });
});

test('values are put in, in the manner of the language', () => {
  expect(fill('{done} of {files}, {done}', { done: 1, files: 2 })).toBe('1 of 2, 1');
  expect([size(6_240_000, 'en-GB'), size(6_240_000, 'fr')]).toEqual(['6.2 MB', '6,2\u202fMo']);
  expect(date(Date.UTC(2026, 10, 21, 12), 'en-GB')).toBe('21 November 2026');
});

test('sizes add up', () => {
  const files = [{ path: 'a', bytes: 3, hash: '' }, { path: 'b', bytes: 4, hash: '' }];
  expect(sizeOf({ version: 'v', files })).toEqual({ version: 'v', files: 2, bytes: 7 });
});

test('caches of a site are told from those of a site in a folder of it', () => {
  expect(cachePrefix(SCOPE)).toBe('tessera-offline /intranet/course/ ');
  expect(cachePrefix(SCOPE).startsWith(cachePrefix('https://city.example/intranet/'))).toBe(false);
});

describe('paths', () => {
  it.each(['index.html', 'en/a b/ü&+é.webm', 'en/50%.html', 'en/a?b#c.html'])('%s has an address, and the address this path', (path) => {
    expect(pathOf(addressOf(path, SCOPE), SCOPE)).toBe(path);
  });

  it.each([
    [`${SCOPE}en/index.html?from=letter#top`, 'en/index.html'],
    [SCOPE, ''],
    ['https://city.example/intranet/other.html', undefined],
    ['https://city.example/intranet/course', undefined],
    ['https://elsewhere.example/intranet/course/en/', undefined],
    ['http://city.example/intranet/course/en/', undefined],
    [`${SCOPE}en/%zz`, undefined],
  ])('%s is %s', (address, path) => {
    expect(pathOf(address, SCOPE)).toBe(path);
  });

  const has = (path: string): boolean => ['index.html', 'en/index.html', 'en/clip.webm'].includes(path);
  it.each([
    ['', { file: 'index.html' }],
    ['en/', { file: 'en/index.html' }],
    ['en/index.html', { file: 'en/index.html' }],
    ['en/clip.webm', { file: 'en/clip.webm' }],
    ['en', 'folder'],
    ['en/clip.webm/', undefined],
    ['fr/', undefined],
    ['sw.js', undefined],
  ])('“%s” is answered by %o', (path, found) => {
    expect(fileFor(path, has)).toEqual(found);
  });
});

describe('ranges', () => {
  const whole = (): Response => new Response('0123456789', { headers: { 'Content-Type': 'video/webm', 'Content-Length': '10' } });

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=0-', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=7-99', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=5-2', 200, '0123456789', null],
    ['bytes=0-1,3-4', 200, '0123456789', null],
    ['bytes=-', 200, '0123456789', null],
    ['words', 200, '0123456789', null],
    [null, 200, '0123456789', null],
  ])('%s', async (range, status, text, contentRange) => {
    const part = await partOf(whole(), range);
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([status, text, contentRange]);
    if (status === 206) expect([part.headers.get('content-length'), part.headers.get('content-type')]).toEqual([String(text.length), 'video/webm']);
  });
});
