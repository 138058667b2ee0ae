import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { course, newer } from './course.mjs';
import { indexPage } from './index-page.mjs';
import { NAMES, page } from './pages.mjs';
import { POLICIES } from './policies.mjs';

const root = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const embed = dirname(fileURLToPath(import.meta.resolve('@tessera-learning/elements/tessera.js')));
const { version } = JSON.parse(readFileSync(join(embed, '../package.json'), 'utf8'));

/** Folders of files, by the first part of the address. */
const FOLDERS = Object.fromEntries(Object.entries({
  embed, media: root('packages/video-player/testing'), town: root('apps/intranet/include'), vendor: root('apps/intranet/vendor'), library: root('node_modules'),
}).map(([name, folder]) => [name, sirv(folder, { dev: true, etag: true })]));

const ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#00683c" d="M1 3h6v4H1z"/></svg>';
/** What is no file of a folder, by its address. */
const MADE = {
  '/': () => ['html', indexPage()],
  '/index.html': () => ['html', indexPage()],
  '/sent.html': () => ['html', '<!doctype html><title>Sent</title><p>Sent.</p>'],
  '/media/icon.svg': () => ['svg+xml', ICON],
  '/media/course.html': () => ['html', '<!doctype html><title>The course</title><p>The course.</p>'],
  '/media/course.json': () => ['json', JSON.stringify(course)],
  '/media/newer.json': () => ['json', JSON.stringify(newer)],
  // The script of a year ago: our own with another version in it.
  '/embed/tessera.older.js': () => ['javascript', readFileSync(join(embed, 'tessera.classic.js'), 'utf8').replaceAll(version, '0.0.9')],
  ...Object.fromEntries(NAMES.map((name) => [`/${name}.html`, () => ['html', page(name)]])),
};
const KIND = { html: 'text', javascript: 'text', json: 'application', 'svg+xml': 'image' };

/** Serves the host pages on this computer only. @returns {Promise<import('node:http').Server>} */
export function serve(port) {
  const server = createServer(answer);
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server)));
}

function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://host');
  response.setHeader('Cache-Control', 'no-store');
  const made = MADE[pathname]?.();
  if (made) return send(response, pathname, made);
  const [, first, rest] = /^\/(\w+)\/?(.*)$/.exec(located(pathname)) ?? [];
  if (!FOLDERS[first]) return missing(response);
  request.url = `/${rest}`;
  FOLDERS[first](request, response, () => missing(response));
}

function send(response, pathname, [type, body]) {
  const policy = POLICIES[pathname.slice(1, -'.html'.length)];
  if (policy) response.setHeader('Content-Security-Policy', policy);
  response.writeHead(200, { 'Content-Type': `${KIND[type]}/${type}; charset=utf-8` }).end(body);
}

/** Libraries that we hold ourselves lie beside those of the registry. */
function located(pathname) {
  return pathname.replace(/^\/town\.css$/, '/town/town.css').replace(/^\/library\/(?=[\w.-]+\.js$)/, '/vendor/');
}

function missing(response) {
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
}
