import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { serveFolder } from './static-server.js';
import type { CourseJson } from './support.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

interface ArabicSite {
  /** With a slash at its end. */
  readonly url: string;
  readonly course: CourseJson;
}

/** A small course in Arabic, built by the command and served, once for each worker. */
export const test = base.extend<object, { arabic: ArabicSite }>({
  arabic: [
    // Playwright reads from the pattern what a fixture needs: nothing.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'tessera-arabic-'));
      execFileSync(process.execPath, [here('../../../packages/cli/bin/tessera.js'), 'build', here('arabic-course'), '--out', join(folder, 'site')], { stdio: 'pipe' });
      const course = JSON.parse(readFileSync(join(folder, 'site/course.ar.json'), 'utf8')) as CourseJson;
      const { origin, close } = await serveFolder(join(folder, 'site'));
      await use({ url: `${origin}/`, course });
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});
