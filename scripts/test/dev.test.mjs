import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveServer } from '../dev/live-server.mjs';
import { oneAtATime } from '../dev/one-at-a-time.mjs';
import { watchFolders } from '../dev/watch.mjs';

const PAGE = '<!doctype html><body><p>Hello</p></body>';
const ANSWERS = { '/': ['text/html;charset=utf-8', PAGE], '/data.json': ['application/json', '{"html":"</body>"}'] };

describe('the server of npm run dev', () => {
  let site;
  let live;

  beforeEach(async () => {
    site = createServer(({ url, headers }, response) => {
      if (headers['if-none-match']) return response.writeHead(304).end();
      const [type, text] = ANSWERS[url] ?? ['text/html', '<body>Not here</body>'];
      return response.writeHead(url in ANSWERS ? 200 : 404, { 'Content-Type': type, 'Content-Length': text.length, ETag: '"1"', 'Content-Security-Policy': "default-src 'self'" }).end(text);
    });
    await new Promise((done) => site.listen(0, '127.0.0.1', done));
    live = await liveServer(`http://127.0.0.1:${site.address().port}/`, 0);
  });
  afterEach(() => {
    live.close();
    site.close();
  });

  it('adds its script to a page, also to one that is not there, and keeps the policy', async () => {
    const page = await fetch(live.url);
    expect(await page.text()).toBe(PAGE.replace('</body>', '<script src="/__dev/reload.js"></script></body>'));
    expect(page.headers.get('content-security-policy')).toBe("default-src 'self'");
    const missing = await fetch(`${live.url}nothing`);
    expect([missing.status, await missing.text()]).toEqual([404, '<body>Not here<script src="/__dev/reload.js"></script></body>']);
  });

  it('gives the page anew, whatever the browser has kept', async () => {
    expect((await fetch(live.url, { headers: { 'If-None-Match': '"1"' } })).status).toBe(200);
  });

  it('leaves other files as they are', async () => {
    expect(await (await fetch(`${live.url}data.json`)).text()).toBe(ANSWERS['/data.json'][1]);
  });

  it('tells every open page of a build', async () => {
    expect(await (await fetch(`${live.url}__dev/reload.js`)).text()).toContain("addEventListener('built'");
    const pages = await Promise.all([1, 2].map(async () => (await fetch(`${live.url}__dev/events`)).body.getReader()));
    live.tell();
    for (const page of pages) expect(new TextDecoder().decode((await page.read()).value)).toContain('event: built');
  });

  it('takes another port where the wanted one is in use', async () => {
    const second = await liveServer(live.url, Number(new URL(live.url).port));
    expect(second.url).not.toBe(live.url);
    second.close();
  });
});

describe('one at a time', () => {
  it('does what came meanwhile afterwards, each once', async () => {
    const done = [];
    const release = [];
    const work = oneAtATime((job) => new Promise((go) => release.push(() => (done.push(job), go()))));
    const first = work('content');
    for (const job of ['quiz', 'content', 'quiz']) void work(job);
    expect(release.length).toBe(1);
    for (let at = 0; at < 3; at += 1) {
      release[at]();
      await new Promise(setImmediate);
    }
    await first;
    expect(done).toEqual(['content', 'quiz', 'content']);
  });
});

describe('watching', () => {
  it('says once which folder changed, however deep, and nothing of an editor’s own files', async () => {
    const root = mkdtempSync(join(tmpdir(), 'watch-'));
    const folders = ['a', 'b'].map((name) => join(root, name));
    for (const folder of folders) mkdirSync(join(folder, 'deep'), { recursive: true });
    const changed = vi.fn();
    const end = watchFolders(folders, changed);
    writeFileSync(join(folders[0], '.note.md.swp'), '');
    writeFileSync(join(folders[1], 'deep/note.md'), 'one');
    writeFileSync(join(folders[1], 'deep/note.md'), 'two');
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), 5000);
    end();
    rmSync(root, { recursive: true });
    expect(changed.mock.calls).toEqual([[folders[1]]]);
  });
});
