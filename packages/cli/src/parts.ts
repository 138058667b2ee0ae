import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { writeSamples, writeSite, type SiteOptions } from '@tessera-learning/site';
import type { CourseEdition } from '@tessera-learning/authoring';
import { CliError } from './cli-error.js';
import { embedFiles } from './embed-files.js';

/** What only the city that runs the site can say: where it will stand, and where questions go. */
export type Host = Pick<SiteOptions, 'address' | 'questions'>;

/** What a build takes from other packages. */
export interface BuildParts {
  /** Every page, by its path from the site's root. */
  writeSite(editions: readonly CourseEdition[], host: Host): ReadonlyMap<string, string>;
  /**
   * Files that go into `assets/`: where they are, by the name they get.
   * @param pages of the site, by their paths
   */
  assets(content: string, pages: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>>;
  /** Sample pages for a city's webmaster, by their path from the site's root. */
  writeSamples?(edition: CourseEdition): ReadonlyMap<string, string>;
  /** Version of the elements that the course depends on. */
  version?(content: string): Promise<string>;
  /** Files that go into `embed/`, for snippets on pages of others: where they are, by the name they get. */
  embed?(content: string): Promise<ReadonlyMap<string, string>>;
  /** The script of the service worker. Without it the site cannot be kept for offline. */
  worker?(): Promise<string>;
}

/** The scripts of pages with elements. A course has those that a page of it asks for. */
const BUNDLES = ['course', 'course-video', 'course-elsewhere', 'saved-data', 'academy-planner'];

const NOTICES = 'THIRD-PARTY-NOTICES.txt';

const BUILD_SITE = 'Build the site package: npm run build in the root of the repository.';

/** The site package's writer and assets, and the script bundles that the course itself depends on. */
export const PARTS: BuildParts = {
  writeSite: (editions, host) => writeSite(editions, host),
  async assets(content, pages) {
    const used = BUNDLES.filter((name) => [...pages.values()].some((page) => page.includes(`/assets/${name}.js"`)));
    const bundles = used.map((name) => [`${name}.js`, bundle(content, name)] as const);
    // Lit and the icons are inside the bundles: their licences travel along.
    const notices = join(dirname(bundle(content, 'course')), NOTICES);
    return new Map([...(await siteAssets()), ...bundles, [NOTICES, notices]]);
  },
  writeSamples,
  version: async (content) => (JSON.parse(await readFile(resolvedFor(content, 'package.json'), 'utf8')) as { version: string }).version,
  embed: (content) => embedFiles(dirname(bundle(content, 'tessera'))),
  worker: () => readFile(resolved(import.meta.url, '@tessera-learning/site/sw.js', BUILD_SITE), 'utf8'),
};

async function siteAssets(): Promise<ReadonlyMap<string, string>> {
  const folder = dirname(resolved(import.meta.url, '@tessera-learning/site/assets/site.css', BUILD_SITE));
  const entries = await readdir(folder, { withFileTypes: true });
  return new Map(entries.filter((entry) => entry.isFile()).map(({ name }) => [name, join(folder, name)]));
}

function bundle(content: string, name: string): string {
  return resolvedFor(content, `${name}.classic.js`);
}

/** Resolved from the course, so that a course chooses the version of the elements that its learners get. */
function resolvedFor(content: string, file: string): string {
  return resolved(
    join(resolve(content), 'course.yaml'),
    `@tessera-learning/elements/${file}`,
    'Install it beside the course (npm install @tessera-learning/elements) or, in this repository, build it: npm run build.',
  );
}

function resolved(from: string, name: string, cure: string): string {
  try {
    return createRequire(from).resolve(name);
  } catch {
    throw new CliError(`${name} was not found. ${cure}`);
  }
}
