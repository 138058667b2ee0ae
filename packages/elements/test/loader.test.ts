import { createServer, type Server } from 'node:http';
import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_ARGS, installedBrowser } from '../../../scripts/browser.mjs';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const QUIZ = '<section data-question="q"><h3>Which?</h3><ol type="a"><li data-option="a" data-correct>This</li><li data-option="b">That</li></ol></section>';
const FILMS = '<tessera-video-player course="c" module="m" item="f"><video src="f.mp4" title="A film"></video></tessera-video-player>';
const page = (body: string, asks = ''): string => `<!doctype html><html lang="en"><title>A city</title><script src="embed/tessera-loader.js" defer ${asks}></script><main>${body}</main></html>`;

/** A page of a city by its body, and what the page was told of itself. */
const pages = new Map<string, { readonly body: string; readonly policy?: string; readonly asks?: string }>();
let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const known = pages.get(url);
    if (known?.policy) response.setHeader('Content-Security-Policy', known.policy);
    const file = join(DIST, url.replace('/embed/', ''));
    if (known) return response.setHeader('Content-Type', 'text/html; charset=windows-1252').end(page(known.body, known.asks));
    if (extname(file) !== '.js' || !existsSync(file)) return response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
    // No charset, as many servers do it.
    response.setHeader('Content-Type', 'text/javascript').end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: installedBrowser() as string, args: BROWSER_ARGS });
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

interface Visit {
  readonly page: Page;
  readonly scripts: () => readonly string[];
  readonly said: string[];
}

async function visit(address: string): Promise<Visit> {
  const opened = await browser.newPage();
  const [asked, said]: [string[], string[]] = [[], []];
  opened.on('request', (request) => asked.push(request.url()));
  opened.on('console', (message) => said.push(message.text()));
  opened.on('pageerror', (error) => said.push(String(error)));
  await opened.goto(address);
  const scripts = (): readonly string[] => asked.filter((url) => url.endsWith('.js')).map((url) => url.split('/embed/')[1] as string).sort();
  return { page: opened, scripts, said };
}

function at(path: string, body: string, policy?: string): string {
  pages.set(path, { body, ...(policy ? { policy } : {}) });
  return origin + path;
}

async function answers(opened: Page): Promise<void> {
  await opened.getByRole('radio', { name: 'This' }).check();
  await opened.getByRole('button', { name: 'Check answer' }).click();
  expect(await opened.getByText('Best answer').first().isVisible()).toBe(true);
}

describe('the loader, built', { timeout: 60_000 }, () => {
  test('fetches nothing for a page that uses nothing', async () => {
    const { page: opened, scripts, said } = await visit(at('/nothing', '<p>Words</p>'));
    await opened.waitForLoadState('networkidle');
    expect([scripts(), said]).toEqual([['tessera-loader.js'], []]);
  });

  test('fetches the element that is there, and what all share', async () => {
    const { page: opened, scripts } = await visit(at('/quiz', `<tessera-quiz course="c" module="m">${QUIZ}</tessera-quiz>`));
    await opened.getByRole('radio', { name: 'This' }).waitFor();
    await answers(opened);
    // The last keeps answers on the device, and may come before one is given or after.
    expect(scripts().map((script) => script.replace(/-[\w-]{8}\.js$/, ''))).toEqual(['loader/device', 'loader/quiz.js', 'loader/shared', 'tessera-loader.js']);
  });

  test('makes the element of a div that asks, and of one that comes later', async () => {
    const { page: opened, scripts } = await visit(at('/asks', `<div data-tessera="quiz" data-course="c" data-module="m">${QUIZ}</div>`));
    await answers(opened);
    await opened.evaluate((html) => document.querySelector('main')?.append(document.createRange().createContextualFragment(html)), FILMS);
    await opened.getByRole('button', { name: 'Play' }).first().waitFor();
    expect(scripts()).toContain('loader/video-player.js');
  });

  test('dresses what it brings in the page’s own colours, if its tag asks for that', async () => {
    const body = `<style>a, button { color: #00693e; border-radius: 4px }</style><tessera-quiz course="c" module="m">${QUIZ}</tessera-quiz>`;
    const { page: opened } = await visit(at('/look', body));
    await answers(opened);
    const action = (): Promise<string> => opened.locator('tessera-quiz').evaluate((quiz: HTMLElement) => quiz.style.getPropertyValue('--tessera-action'));
    expect(await action()).toBe('');
    pages.set('/look', { body, asks: 'data-look="host"' });
    await opened.reload();
    await expect.poll(action).toBe('#00693e');
  });

  test('knows every element by name', async () => {
    const names = ['academy-planner', 'course', 'guide-slip', 'module-card', 'progress-tracker', 'quiz', 'reflection', 'saved-data', 'video-player'];
    const { page: opened } = await visit(at('/all', names.map((name) => `<div data-tessera="${name}"></div>`).join('')));
    await opened.waitForFunction((tags) => tags.every((tag) => customElements.get(tag) && document.querySelector(tag)), names.map((name) => `tessera-${name}`));
  });

  test('says which name it does not know, in letters that an old page can read', async () => {
    const { page: opened, said } = await visit(at('/unknown', '<div data-tessera="quizz">Words</div>'));
    await opened.waitForLoadState('networkidle');
    expect(said).toEqual([expect.stringMatching(/no element “quizz”.*one of: quiz, module-card/)]);
  });

  test('takes the one file where modules do not come', async () => {
    const address = at('/old', `<tessera-quiz course="c" module="m">${QUIZ}</tessera-quiz>`, `script-src ${origin}/embed/tessera-loader.js ${origin}/embed/tessera.classic.js`);
    const { page: opened, scripts } = await visit(address);
    await answers(opened);
    expect(scripts()).toContain('tessera.classic.js');
  });

  test('where nothing comes, the page reads as it is, and it is said what to put where', async () => {
    const address = at('/none', `<tessera-quiz course="c" module="m">${QUIZ}</tessera-quiz>`, `script-src ${origin}/embed/tessera-loader.js`);
    const { page: opened, said } = await visit(address);
    await expect.poll(() => said.filter((text) => text.startsWith('Tessera: ')), { timeout: 10_000 }).toEqual([expect.stringMatching(/tessera\.classic\.js did not load\. Put the files/)]);
    expect(await opened.getByRole('heading', { name: 'Which?' }).isVisible()).toBe(true);
  });

  test('works from disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tessera-disk-'));
    symlinkSync(DIST, join(folder, 'embed'));
    writeFileSync(join(folder, 'page.html'), page(`<div data-tessera="quiz" data-course="c" data-module="m">${QUIZ}</div>`));
    const { page: opened, scripts, said } = await visit(pathToFileURL(join(folder, 'page.html')).href);
    await answers(opened);
    expect([scripts(), said]).toEqual([['tessera-loader.js', 'tessera.classic.js'], []]);
  });
});

describe('integrity.json', () => {
  test('holds every file that a page may load, as it is', async () => {
    const { createHash } = await import('node:crypto');
    const entries = Object.entries(JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8')) as Record<string, { readonly integrity: string; readonly bytes: number }>);
    expect(entries.map(([file]) => file)).toEqual(expect.arrayContaining(['tessera.js', 'tessera.classic.js', 'whole-course.classic.js', 'tessera-loader.js', 'loader/quiz.js']));
    for (const [file, { integrity, bytes }] of entries) {
      const content = readFileSync(join(DIST, file));
      expect([integrity, bytes]).toEqual([`sha384-${createHash('sha384').update(content).digest('base64')}`, content.length]);
    }
  });
});
