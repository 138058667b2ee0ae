import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Editors and the course, side by side on one server as in an intranet. */
const FOLDERS = [
  ['/tinymce/', here('installed/node_modules/tinymce')],
  ['/ckeditor5/', here('installed/node_modules/ckeditor5/dist/browser')],
  ['/course/embed/', here('../../packages/elements/dist')],
  ['/course/', here('../course/dist')],
  ['/admin/configs/', here('configs')],
  ['/admin/cms/', here('cms')],
].map(([path, folder]) => [path, sirv(folder, { dev: true, etag: false })]);

/**
 * Serves the editors at `admin/cms/editor.html?config=…`, and one page of a city at `city/training/news/`, deeper than the editor, as in most CMS.
 * @returns {Promise<{ url: string, publish(html: string): void, close(): Promise<void> }>} on 127.0.0.1, any free port
 */
export async function serve() {
  let page = '';
  const server = createServer((request, response) => {
    if (request.url === '/city/training/news/') return response.setHeader('Content-Type', 'text/html;charset=utf-8').end(page);
    const [path, send] = FOLDERS.find(([start]) => request.url.startsWith(start)) ?? [];
    const missing = () => response.writeHead(404).end();
    if (!path) return missing();
    request.url = request.url.slice(path.length - 1);
    send(request, response, missing);
  });
  await new Promise((started) => server.listen(0, '127.0.0.1', started));
  return { url: `http://127.0.0.1:${server.address().port}/`, publish: (html) => (page = html), close: () => closed(server) };
}

function closed(server) {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
}
