import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { policyOf, policyText } from '@tessera-learning/site/papers';
import sirv from 'sirv';
import { shown } from './check.js';
import { CliError } from './cli-error.js';
import { locate, readNotFound } from './locate.js';

export interface ServeOptions {
  /** 0 for any free one. Default 4173. */
  readonly port?: number;
}

/** A running server. */
export interface Served {
  readonly url: string;
  /** Ends it: no new visitors, open connections are cut. */
  close(): Promise<void>;
}

export const DEFAULT_PORT = 4173;
const HOST = '127.0.0.1';

const POLICY = 'Content-Security-Policy';

/** Pages that are made to stand in frames of others. */
const FRAMES = /^\/[^/?]+\/frame\//;

/** What a careful host sends; the site needs no exception from it, but that its frames may stand anywhere. */
const HEADERS: Readonly<Record<string, string>> = {
  [POLICY]: policyText(policyOf('site')),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/**
 * Serves a built site on this machine only, with Range requests.
 * @throws {CliError} if there is no site in the folder, or the port is in use
 */
export async function serve(folder: string, { port = DEFAULT_PORT }: ServeOptions = {}): Promise<Served> {
  const root = resolve(folder);
  if ((await locate(root, '/')) !== 'file') throw new CliError(`There is no site in ${shown(folder)}: build one first, for example with tessera build content --out ${shown(folder)}.`);
  const send = sirv(root, { dev: true, etag: true, extensions: ['html'], dotfiles: false });
  const server = createServer((request, response) => void answer(root, send, request, response).catch(() => response.destroy()));
  await new Promise<void>((started, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(startError(error, port)));
    server.listen(port, HOST, started);
  });
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, send: ReturnType<typeof sirv>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (FRAMES.test(request.url ?? '')) response.setHeader(POLICY, (HEADERS[POLICY] as string).replace("frame-ancestors 'self'", 'frame-ancestors *'));
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, { Allow: 'GET, HEAD' });
  const found = await locate(root, request.url ?? '/');
  if (found === 'folder') return plain(response, 301, { Location: slashed(request.url ?? '/') });
  if (found === undefined) return notFound(root, request, response);
  request.headers.range = satisfiable(request.headers.range);
  if (request.headers.range === undefined) delete request.headers.range;
  response.setHeader('Accept-Ranges', 'bytes');
  send(request, response, () => void notFound(root, request, response));
}

function plain(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, headers).end();
}

async function notFound(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await readNotFound(root);
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': page.byteLength });
  response.end(request.method === 'HEAD' ? undefined : page);
}

/** The last folder again with a slash, relative, so that the address cannot lead to another host. */
function slashed(url: string): string {
  const [path = '', query] = url.split('?');
  return `./${path.slice(path.lastIndexOf('/') + 1)}/${query === undefined ? '' : `?${query}`}`;
}

/** One range that runs forwards. Others may be ignored (RFC 9110, 14.2), and sirv stumbles over them. */
function satisfiable(range: string | undefined): string | undefined {
  const [, from, to = ''] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
  return from !== undefined && (to === '' || Number(from) <= Number(to)) ? range : undefined;
}

function startError(error: NodeJS.ErrnoException, port: number): CliError {
  if (error.code === 'EADDRINUSE') return new CliError(`Port ${port} is in use. End what runs there, or take another port: PORT=${port + 1}, or --port ${port + 1}.`);
  if (error.code === 'EACCES') return new CliError(`Port ${port} may not be used here. Take one above 1023: PORT=4173, or --port 4173.`);
  return new CliError(`The server cannot start: ${error.message}.`);
}
