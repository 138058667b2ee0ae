// Every reference is followed: what it points at is there, and a page of the guide says what it is taken for.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { pdfPages } from './media.js';
import { course, videosOf, type ModuleJson, type QuestionJson } from './support.js';

const CONTENT = fileURLToPath(new URL('../content/en/modules/', import.meta.url));
/** Capitals, hyphens at line ends and spaces say nothing about the words. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const pdfs = new Map<string, Promise<readonly string[]>>();

/** The pages of a guide as the site delivers it. */
async function guide(request: APIRequestContext, href: string): Promise<readonly string[]> {
  const file = href.split('#')[0] ?? '';
  const pages = pdfs.get(file) ?? request.get(`/${file}`).then(async (answer) => pdfPages(await answer.body()));
  pdfs.set(file, pages);
  return pages;
}

const pageOf = (href: string): number => Number(/#page=(\d+)$/.exec(href)?.[1]);
const isOurs = (href: string): boolean => href.startsWith('guide/');

/** The words that an author copied from the pages, by question: they are for this proof, and no page of the site carries them. */
function provenWords({ id }: ModuleJson): Map<string, readonly { from: number; to: number; words: string }[]> {
  const parts = readFileSync(`${CONTENT}${id}/quiz.md`, 'utf8').split(/^## /m).slice(1);
  return new Map(parts.map((part) => [/\{#([a-z0-9-]+)\}/.exec(part)?.[1] ?? '', [...part.matchAll(/::evidence\{pages="(\d+)(?:-(\d+))?" words="([^"]+)"\}/g)].map(([, from, to, words = '']) => ({ from: Number(from), to: Number(to ?? from), words }))]));
}

for (const module of course.modules) {
  test(`module ${module.number}: every question has a page of the guide that says so, and a second of a video`, async ({ request }) => {
    const proofs = provenWords(module);
    expect(module.quiz.questions.length).toBeGreaterThanOrEqual(5);
    for (const question of module.quiz.questions) {
      await expectPages(request, question, proofs.get(question.id) ?? []);
      await expectMoments(request, module, question);
    }
  });

  test(`module ${module.number}: what its videos refer to stands on the pages that they name`, async ({ request }) => {
    const references = videosOf(module).flatMap((video) => video.references.map((reference) => ({ ...reference, video })));
    expect(references.length).toBeGreaterThanOrEqual(3);
    for (const { video, from, href, words } of references) {
      expect(from, video.id).toBeLessThan(video.seconds);
      expect(letters((await guide(request, href))[pageOf(href) - 1] ?? ''), `${video.id} at ${from}`).toContain(letters(words));
    }
  });

  test(`module ${module.number}: the pages to read lead back to their section`, async ({ request }) => {
    const readings = module.sections.flatMap(({ number, reading }) => (reading && isOurs(reading.href) ? [{ number, reading }] : []));
    expect(readings.length).toBeGreaterThan(0);
    for (const { number, reading } of readings) {
      const pages = (await guide(request, reading.href)).slice(reading.from - 1, reading.to);
      expect(pages, reading.href).toHaveLength(reading.to - reading.from + 1);
      expect(pages.join(' '), reading.href).toContain(`In the course: module ${module.number}, section ${number}`);
    }
  });
}

test('examples and questions name public sources, and no copy of somebody else’s book', () => {
  const texts = [`${CONTENT}../examples/`, ...course.modules.map(({ id }) => `${CONTENT}${id}/`)]
    .flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.md')).map((name) => readFileSync(`${folder}${name}`, 'utf8')));
  const hosts = texts.flatMap((text) => [...text.matchAll(/https?:\/\/([^/\s)"]+)/g)].map(([, host = '']) => host));
  expect(hosts.length).toBeGreaterThan(40);
  expect(hosts.filter((host) => /scribd|vdocument|fdocuments|docslib|doczz|zlibrary|kzbin|fixfr|readkong|mwitty/.test(host))).toEqual([]);
});

async function expectPages(request: APIRequestContext, { id, evidence }: QuestionJson, proofs: readonly { from: number; to: number; words: string }[]): Promise<void> {
  const hrefs = evidence.filter(({ kind, href }) => kind === 'guide' && isOurs(href)).map(({ href }) => href);
  expect(hrefs.length, `${id} names a page of the guide`).toBeGreaterThan(0);
  expect(proofs.map(({ from }) => from), `${id}: words for each of its pages`).toEqual(hrefs.map(pageOf));
  for (const [index, { from, to, words }] of proofs.entries()) {
    const pages = (await guide(request, hrefs[index] as string)).slice(from - 1, to);
    expect(pages.map(letters).join('\n'), `${id}: “${words}”`).toContain(letters(words));
  }
}

async function expectMoments(request: APIRequestContext, module: ModuleJson, { id, evidence }: QuestionJson): Promise<void> {
  const moments = evidence.filter(({ kind }) => kind === 'video');
  expect(moments.length, `${id} names a moment`).toBeGreaterThan(0);
  for (const { href } of moments) {
    const [file, second] = href.split('#t=');
    const video = videosOf(module).find(({ sources }) => sources.some((source) => source.href === file));
    expect(Number(second), id).toBeLessThan(video?.seconds ?? 0);
    expect((await request.head(`/${file}`)).status(), href).toBe(200);
  }
}
