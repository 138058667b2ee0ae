import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, headingHtml, html, linkHtml, richTextHtml } from '../src/index.js';
import { richText } from './arbitraries.js';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('<', '>', '"', "'", '&', '/', 'script', 'img src=x onerror=alert(1)', '-->', ']]>', '&lt;'), { maxLength: 8 }).map((parts) => parts.join('')),
);

/** What an HTML parser makes of references, for the few that are written. */
const read = (source: string) => source.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe('the html tag', () => {
  test('lets no value open a tag, end an attribute or start a reference', () => {
    fc.assert(
      fc.property(hostile, hostile, (attribute, text) => {
        const match = /^<p title="([^"<>']*)">([^"<>']*)<\/p>$/.exec(String(html`<p title="${attribute}">${text}</p>`));
        expect(match?.slice(1).map(read)).toEqual([attribute, text]);
        expect(match?.[2]).not.toMatch(/&(?!#(38|60|62|34|39);)/);
      }),
    );
  });

  test('passes what it made itself, and lists of it', () => {
    const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
    expect(String(html`<ol>${items}</ol>`)).toBe('<ol><li>a</li><li>&#60;b&#62;</li></ol>');
  });

  test('writes nothing for false, undefined and null, but 0 and the empty string', () => {
    expect(String(html`${false}|${undefined}|${null}|${0}|${''}`)).toBe('|||0|');
  });

  test('takes no look-alike for a piece of its own', () => {
    const lookAlike = { toString: () => '<script>', source: '<script>' } as unknown as string;
    expect(String(html`${lookAlike}`)).toBe('&#60;script&#62;');
  });
});

test('escaping leaves other letters alone', () => expect(escapeHtml('Ñandú & “Ösi”')).toBe('Ñandú &#38; “Ösi”'));

test.each([[0, 'h1'], [2, 'h2'], [9, 'h6']])('heading level %i is written as %s', (level, tag) => {
  expect(String(headingHtml(level, 'A <b>'))).toBe(`<${tag}>A &#60;b&#62;</${tag}>`);
});

describe('rich text as HTML', () => {
  test('holds the closed set of elements only', () => {
    fc.assert(
      fc.property(richText, (text) => {
        const source = String(richTextHtml(text));
        const rest = source.replace(/<\/?(?:p|blockquote|ol|ul|li|em|strong|code|a|span)(?: (?:href|rel|lang)="[^"]*")*>/g, '');
        expect(rest).not.toMatch(/[<>]/);
      }),
    );
  });

  test('writes a list item of one paragraph without a paragraph', () => {
    const item = [{ type: 'paragraph', children: ['one'] }] as const;
    expect(String(richTextHtml([{ type: 'list', ordered: true, items: [item, [...item, ...item]] }]))).toBe('<ol><li>one</li><li><p>one</p><p>one</p></li></ol>');
  });

  test('names the language of foreign words', () => {
    expect(String(richTextHtml([{ type: 'paragraph', children: [{ type: 'language', lang: 'eu', children: ['Ongi Etorri'] }] }]))).toBe('<p><span lang="eu">Ongi Etorri</span></p>');
  });
});

test('only a link that leaves the site hides where it came from', () => {
  expect(String(linkHtml('https://www.coe.int/', 'out'))).toBe('<a href="https://www.coe.int/" rel="noreferrer">out</a>');
  expect(String(linkHtml('../building/', 'in'))).toBe('<a href="../building/">in</a>');
});
