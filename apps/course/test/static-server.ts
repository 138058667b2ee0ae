import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.webp': 'image/webp', '.vtt': 'text/vtt', '.mp4': 'video/mp4', '.webm': 'video/webm' };

/** What a server adds to the files: headers by path, and pages of its own. */
export interface Extras {
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
  /** HTML by path. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** A server that knows nothing of Tessera, as a city has it: files of a folder, and no more. */
export async function serveFolder(root: string, { headers = () => ({}), pages = {} }: Extras = {}): Promise<{ origin: string; close: () => Promise<unknown> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = join(root, decodeURIComponent(pathname));
    const file = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, 'index.html') : path;
    if (pages[pathname] !== undefined) return void response.writeHead(200, { 'content-type': 'text/html;charset=utf-8', ...headers(pathname) }).end(pages[pathname]);
    if (!statSync(file, { throwIfNoEntry: false })) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', ...headers(pathname) });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}
