import { kept } from './keep.js';
import { fileFor, pathOf } from './paths.js';
import { partOf } from './range.js';
import { list, worker } from './scope.js';

const paths = new Set(list.files.map(({ path }) => path));

/**
 * What a request gets: files of the list from this version alone, so that nothing mixes. Anything else is none of our business
 * (`undefined`), except a page that nobody can bring: then it is the page for addresses that lead nowhere.
 */
export function answerTo(request: Request): Promise<Response> | undefined {
  const path = request.method === 'GET' ? pathOf(request.url, worker.registration.scope) : undefined;
  if (path === undefined) return undefined;
  const found = fileFor(path, (file) => paths.has(file));
  if (found === 'folder') return Promise.resolve(Response.redirect(slashed(request.url)));
  if (found) return fileOrNetwork(found.file, request);
  return request.mode === 'navigate' ? fetch(request).catch(notFound) : undefined;
}

async function fileOrNetwork(file: string, request: Request): Promise<Response> {
  const response = await kept(file);
  return response ? partOf(response, request.headers.get('range')) : fetch(request);
}

async function notFound(): Promise<Response> {
  const page = await kept('404.html');
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}

function slashed(address: string): string {
  const url = new URL(address);
  url.pathname += '/';
  return url.href;
}
