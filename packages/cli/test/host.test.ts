import { describe, expect, test } from 'vitest';
import { CliError } from '../src/index.js';
import { readHost } from '../src/host.js';

test('nothing said, nothing known', () => expect(readHost(undefined, undefined)).toEqual({}));

describe('--address', () => {
  test.each([
    ['https://city.example/', 'https://city.example/'],
    ['https://city.example', 'https://city.example/'],
    ['https://city.example/course', 'https://city.example/course/'],
    ['https://city.example/course/', 'https://city.example/course/'],
    ['http://localhost:4173/', 'http://localhost:4173/'],
    ['HTTPS://City.Example/Course', 'https://city.example/Course/'],
    ['https://city.example/a b', 'https://city.example/a%20b/'],
  ])('%s: %s', (text, address) => expect(readHost(text, undefined)).toEqual({ address }));

  test.each([
    '',
    'city.example',
    '/course/',
    'javascript:alert(1)',
    'file:///srv/course/',
    'mailto:diversity@city.example',
    'https://anna@city.example/',
    'https://:secret@city.example/',
    'https://city.example/?course=1',
    'https://city.example/?',
    'https://city.example/#top',
    'https://city.example/#',
    'https://',
  ])('“%s” is refused, with an example', (text) => {
    expect(refusal(() => readHost(text, undefined))).toMatchObject({ exitCode: 2, message: `“${text}” is not the address of a site: write it whole, for example --address https://city.example/course/` });
  });
});

describe('--questions', () => {
  test.each([
    ['diversity@city.example', 'mailto:diversity@city.example'],
    ['mailto:diversity@city.example', 'mailto:diversity@city.example'],
    ['https://city.example/ask', 'https://city.example/ask'],
    ['https://city.example/ask?about=course', 'https://city.example/ask?about=course'],
    ['HTTPS://city.example/ask', 'HTTPS://city.example/ask'],
  ])('%s: %s', (text, questions) => expect(readHost(undefined, text)).toEqual({ questions }));

  test.each([
    '',
    'diversity',
    'diversity@city',
    'anna @city.example',
    'javascript:alert(1)',
    'javascript:alert@city.example',
    'data:text/html,x',
    'http://city.example/ask',
    '//city.example/ask',
    'ask/',
    'mailto:',
    'mailto:diversity',
    'https://anna@city.example/ask',
    'https://anna:secret@city.example/ask',
    'tel:+112',
  ])('“%s” is refused, with an example', (text) => {
    expect(refusal(() => readHost(undefined, text))).toMatchObject({ exitCode: 2, message: `Nobody can be asked at “${text}”: write an e-mail address or a page, for example --questions diversity@city.example` });
  });
});

test('both at once', () => {
  expect(readHost('https://city.example', 'a@city.example')).toEqual({ address: 'https://city.example/', questions: 'mailto:a@city.example' });
});

function refusal(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(CliError);
    return error;
  }
}
