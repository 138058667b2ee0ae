import { request } from 'node:http';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { serve, type Served } from '../src/index.js';
import { put, temporary } from './support.js';

let served: Served;

beforeEach(async () => {
  const folder = await temporary();
  await put(folder, { 'site/index.html': 'root', 'site/404.html': 'not here', 'site/en/index.html': 'english', 'site/media/a.txt': '0123456789', 'site/.hidden': 'x', 'secret.txt': 'x', 'site/empty/x/y.txt': '' });
  served = await serve(`${folder}/site`, { port: 0 });
  return () => served.close();
});

/** fetch tidies addresses up; this sends them as they are. */
function raw(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  const { port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    })
      .on('error', reject)
      .end();
  });
}

test('a folder answers with its index.html, and with every header', async () => {
  const { status, headers, text } = await raw('/en/?a=b');
  expect([status, text]).toEqual([200, 'english']);
  expect(headers).toMatchObject({
    'content-type': 'text/html;charset=utf-8',
    'content-security-policy': "default-src 'none'; script-src 'self'; img-src 'self'; media-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; trusted-types lit-html tessera-offline tessera-preview; require-trusted-types-for 'script'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'accept-ranges': 'bytes',
  });
});

test('a folder without its slash is sent to the slash, so that relative links work', async () => {
  expect(await raw('/en')).toMatchObject({ status: 301, headers: { location: './en/' } });
  expect(await raw('/en?a=b')).toMatchObject({ status: 301, headers: { location: './en/?a=b' } });
});

test.each(['/nowhere', '/en/index.html/', '/en/index', '/404', '/empty', '/empty/', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/.hidden', '/%00', '/%', '/media/a.txt/'])('%s: 404.html with status 404', async (path) => {
  const { status, headers, text } = await raw(path);
  expect([status, text]).toEqual([404, 'not here']);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test.each([
  ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=0-99', 206, '0123456789', 'bytes 0-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=5-2', 200, '0123456789', undefined],
  ['bytes=-3', 200, '0123456789', undefined],
  ['bytes=0-1,3-4', 200, '0123456789', undefined],
  ['words', 200, '0123456789', undefined],
])('Range: %s', async (range, status, text, contentRange) => {
  const answer = await raw('/media/a.txt', { Range: range });
  expect([answer.status, answer.text, answer.headers['content-range']]).toEqual([status, text, contentRange]);
});

test('HEAD has no body, other methods are refused', async () => {
  expect(await raw('/en/', {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
  expect(await raw('/nowhere', {}, 'HEAD')).toMatchObject({ status: 404, text: '' });
  expect(await raw('/en/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

test('a file that changes is served as it is now', async () => {
  const folder = await temporary();
  await put(folder, { 'index.html': 'one' });
  const other = await serve(folder, { port: 0 });
  onTestFinished(() => other.close());
  expect(await (await fetch(other.url)).text()).toBe('one');
  await put(folder, { 'index.html': 'two, longer' });
  expect(await (await fetch(other.url)).text()).toBe('two, longer');
});

test('a busy port says how to take another', async () => {
  const port = Number(new URL(served.url).port);
  const folder = await temporary();
  await put(folder, { 'index.html': '' });
  await expect(serve(folder, { port })).rejects.toThrow(`Port ${port} is in use. End what runs there, or take another port: PORT=${port + 1}`);
});

test('a folder without a site says how to build one', async () => {
  await expect(serve(await temporary(), { port: 0 })).rejects.toThrow('build one first');
});

test('it listens on this machine only, and ends', async () => {
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  await served.close();
  await expect(fetch(served.url)).rejects.toThrow();
});
