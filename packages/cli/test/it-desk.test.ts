import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { policyOf, policyText } from '@tessera-learning/site/papers';
import { expect, test } from 'vitest';
import { itDeskText } from '../src/zip/it-desk.js';

const FILES = ['index.html', 'en/index.html', 'assets/site.css', 'privacy.json'].map((path) => ({ path, bytes: 500_000 }));
const text = itDeskText({ name: 'The course', version: '1.2.3', files: FILES });

test('it names the course, the version and the size', () => {
  expect(text).toMatch(/^The course - for your IT desk\n=+\n\nMade with Tessera 1\.2\.3: 4 files, 2\.0 MB\.\n/);
});

test('it lists the parts that are there, each file once, and no others', () => {
  expect(text).toMatch(/^ {2}assets\/ +500 kB {2}/m);
  expect(text).toMatch(/^ {2}en\/ and the like +500 kB {2}/m);
  expect(text).not.toMatch(/guide\/|embed\/|sw\.js/);
});

test('it gives the policy that the server of the command sends', () => {
  expect(text).toContain(`\nContent-Security-Policy: ${policyText(policyOf('site'))}\n`);
});

test('its lines fit a narrow window, but for two that are copied whole, and are plain ASCII', () => {
  const long = text.split('\n').filter((line) => line.length > 79);
  expect(long.map((line) => line.trim().slice(0, 10))).toEqual(['gc SHA256S', 'Content-Se']);
  expect(text).toMatch(/^[\n\x20-\x7e]*$/);
  expect(text).not.toMatch(/undefined|NaN|[ \t]$/m);
  expect(text.endsWith('\n')).toBe(true);
});

test('the line for Linux finds a changed file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-sums-'));
  const [, command = ''] = /^ {2}Linux +(.+)$/m.exec(text) ?? [];
  const run = (): Promise<unknown> => promisify(execFile)('sh', ['-c', command], { cwd: folder });
  try {
    const sums = await Promise.all(FILES.map(async ({ path }) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), path);
      return `${createHash('sha256').update(path).digest('hex')}  ${path}\n`;
    }));
    await writeFile(join(folder, 'SHA256SUMS'), sums.join(''));
    await expect(run()).resolves.toBeDefined();
    await writeFile(join(folder, 'en/index.html'), 'other');
    await expect(run()).rejects.toThrow();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
