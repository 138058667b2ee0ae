import { readFileSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';

const HOST = '127.0.0.1';
const SCRIPT = '<script src="/__dev/reload.js"></script>';
const CLIENT = readFileSync(new URL('reload.js', import.meta.url));

/**
 * Stands before the course's own server: its answers pass as they are, except that pages get a script which loads them again
 * after `tell()`. The files of the site stay as they were built.
 */
export async function liveServer(origin, wanted) {
  const listeners = new Set();
  const server = createServer((request, response) => {
    if (request.url === '/__dev/reload.js') return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(CLIENT);
    if (request.url === '/__dev/events') return listen(request, response, listeners);
    return pass(origin, request, response);
  });
  await listening(server, wanted).catch(() => listening(server, 0));
  return {
    url: `http://${HOST}:${server.address().port}/`,
    tell: () => listeners.forEach((each) => each.write('event: built\ndata: \n\n')),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listening(server, port) {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, HOST, done);
  });
}

function listen(request, response, listeners) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).flushHeaders();
  listeners.add(response);
  request.on('close', () => listeners.delete(response));
}

function pass(origin, request, response) {
  const { 'if-none-match': _etag, 'if-modified-since': _date, ...headers } = request.headers;
  const asked = ask(new URL(request.url, origin), { method: request.method, headers: { ...headers, connection: 'close' } }, (answer) => {
    if (answer.headers['content-type']?.startsWith('text/html')) return withScript(answer, response);
    response.writeHead(answer.statusCode, { ...answer.headers, 'cache-control': 'no-store' });
    return answer.pipe(response);
  });
  asked.on('error', () => response.destroy());
  request.pipe(asked);
}

async function withScript(answer, response) {
  const chunks = await answer.toArray();
  const html = Buffer.concat(chunks).toString().replace('</body>', `${SCRIPT}</body>`);
  const { 'content-length': _length, etag: _etag, ...headers } = answer.headers;
  response.writeHead(answer.statusCode, { ...headers, 'cache-control': 'no-store' }).end(html);
}
