import { expect, test } from 'vitest';
import { mapAddresses } from '../src/index.js';
import { course } from './sample-course.js';

const moved = (address: string): string => `../${address}`;

test('every relative address of a course is changed, and nothing else', () => {
  const text = JSON.stringify(mapAddresses(course, moved));
  expect(text).toContain('"href":"../../building/"');
  expect(text).toContain('"href":"../guide.pdf#page=6"');
  expect(text).toContain('"poster":"../en/welcome.jpg"');
  expect(text).toContain('"captions":"../en/welcome.vtt"');
  expect(text).toContain('"address":"https://example.org/guide.pdf"');
  expect(text.replaceAll('"../', '"')).toBe(JSON.stringify(course));
});

test('words are not addresses', () => {
  const part = { text: 'guide.pdf', children: ['href', { href: 'https://example.org/' }, { href: '' }, { href: null }] };
  expect(mapAddresses(part, moved)).toEqual(part);
});
