import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isExternal, safeAddress } from '../src/index.js';

describe('an address that passes', () => {
  test.each([
    'https://www.coe.int/en/web/interculturalcities',
    'HTTP://example.org:8080/a?b=c#d',
    'https://example.org',
    'https://example.org?q=1',
    'mailto:privacy@example.org',
    '/en/',
    '../building/index.html',
    './a:b',
    'guide.pdf#page=6',
    'welcome.mp4#t=72',
    '#way-of-looking',
    '?lang=fr',
    'a/b:c',
    'καλημέρα.html',
  ])('%s', (address) => expect(safeAddress(address)).toBe(address));
});

describe('an address that is refused', () => {
  test.each([
    '',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    'javascript&colon;x:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org/',
    'view-source:https://example.org',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example/',
    'https:evil.example',
    'https:/evil.example',
    'https://',
    'https:///evil.example',
    'https://user@evil.example/',
    'https://user:password@evil.example/',
    'https://example.org:port/',
    'https://example.org/a b',
    'mailto:',
    'mailto:?bcc=a@example.org',
    undefined,
    null,
    7,
    { toString: () => '/en/' },
  ])('%j', (address) => expect(safeAddress(address)).toBeUndefined());
});

test('what passes is read by a browser as http, https or mailto, and under the name that it shows', () => {
  const piece = fc.constantFrom('javascript', 'data', 'https', 'https://evil.example', 'mailto', ':', '/', '//', '\\', '@', '?', '#', '.', 'a', ' ', '\t', '\u0000', 'é', '%6a');
  const address = fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece).map((parts) => parts.join('')));
  fc.assert(
    fc.property(address, (each) => {
      if (safeAddress(each) === undefined || !URL.canParse(each, 'https://city.example/course/')) return;
      const url = new URL(each, 'https://city.example/course/');
      expect(['https:', 'http:', 'mailto:']).toContain(url.protocol);
      if (!isExternal(each)) expect(url.host).toBe('city.example');
      expect(url.username).toBe('');
    }),
    { numRuns: 300 },
  );
});

test.each([['/en/', false], ['#a', false], ['a/b:c', false], ['https://example.org', true], ['mailto:a@example.org', true]])('%s leaves the site: %s', (address, leaves) => {
  expect(isExternal(address)).toBe(leaves);
});
