import type { Course, FactKind, PrivacyManifest } from '@tessera-learning/core';
import { factKey } from '@tessera-learning/core';
import { DATABASE, PREFIX, STORE } from '@tessera-learning/progress-store/names';
import { describe, expect, it } from 'vitest';
import { writeSite } from '../src/index.js';
import { manifestOf, policyOf, policyText, POLICIES } from '../src/papers/index.js';
import { stringsFor } from '../src/strings/index.js';
import { PAGES } from './fixture-pages.js';
import { ASSETS, EDITION, FILES, FRENCH, read, SITE, TWO_LANGUAGES } from './site.js';

const manifest = JSON.parse(SITE.get('privacy.json') ?? '') as PrivacyManifest;
const kindsOf = (path: string, { requests }: PrivacyManifest): string[] => requests.own.filter(({ paths }) => new RegExp(paths).test(path)).map(({ id }) => id);
const papers = { ...PAGES[0], id: 'security', sections: [
  { id: 'policies', title: 'What to allow', body: 'Lines.', parts: [], element: 'content-policies' as const },
  { id: 'manifest', title: 'What is kept', body: 'Lists.', parts: [], element: 'privacy-manifest' as const },
] } as (typeof PAGES)[number];

describe('privacy.json', () => {
  it('knows the names that the store uses', () => {
    for (const kind of ['answered', 'read', 'watched', 'noted', 'planned'] satisfies FactKind[]) {
      const key = factKey({ course: EDITION.course.id, module: 'a-b', kind, id: 'c', detail: 'd|e', n: 12 });
      const [named] = manifest.stored.filter(({ name }) => new RegExp(name).test(PREFIX + key));
      expect(named?.id).toBe(kind);
      expect(manifest.stored.filter(({ name }) => new RegExp(name).test(`${DATABASE}/${STORE}/${key}`)).map(({ id }) => id)).toEqual(['mirror']);
    }
  });

  it('shows for every entry an example that its pattern takes', () => {
    for (const { name, example, id } of manifest.stored) expect(example, id).toMatch(new RegExp(name));
  });

  it('has every file of a site in exactly one kind, and nothing beside it', () => {
    const both = manifestOf([EDITION, FRENCH]);
    for (const path of [...TWO_LANGUAGES.keys(), ...ASSETS, ...FILES.filter((each) => !each.endsWith('.jpg')), 'embed/tessera.js', 'course.en.json', 'sw.js', 'offline.json', '', 'en/']) expect(kindsOf(path, both), path).toHaveLength(1);
    for (const path of ['count.gif', 'api/log', 'de/index.html', 'assets/track.php']) expect(kindsOf(path, both), path).toEqual([]);
  });

  it('leaves out what a course does not have', () => {
    const bare: Course = { ...EDITION.course, guides: [], modules: EDITION.course.modules.map((module) => ({ ...module, video: undefined as never, sections: [] })) };
    const { stored, requests, functions } = manifestOf([{ language: 'en', course: bare, pages: [] }]);
    expect(stored.map(({ id }) => id)).not.toContain('planned');
    expect(requests.own.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['films']));
    expect(functions.map(({ id }) => id)).toEqual(['clipboard-write']);
  });

  it('names a host that films come from', () => {
    const [module, ...rest] = EDITION.course.modules;
    const video = { ...module?.video, sources: [{ href: 'https://media.example/a.mp4', type: 'video/mp4', bytes: 1 }], described: [] };
    const course = { ...EDITION.course, modules: [{ ...module, video }, ...rest] } as Course;
    expect(manifestOf([{ ...EDITION, course }]).requests.others.map(({ origin }) => origin)).toEqual(['https://media.example']);
    expect(manifest.requests.others).toEqual([]);
  });
});

describe('pages for the IT desk', () => {
  const editions = [EDITION, FRENCH, { ...FRENCH, language: 'ar' }].map((edition) => ({ ...edition, pages: [...PAGES, papers, { ...papers, id: 'webmaster', sections: [] }] }));
  const site = writeSite(editions);

  it.each(['en', 'fr', 'ar'])('%s: every policy and every entry, in words of the language', (language) => {
    const page = read(site.get(`${language}/security/index.html`) ?? '');
    const words = stringsFor(language).papers;
    for (const policy of POLICIES) expect(page).toContain(`data-policy="${policy.id}"><code>${policyText(policy)}</code>`);
    for (const [purpose, after] of Object.entries(words.stored).flatMap(([id, told]) => (id === 'permit' ? [] : [told]))) expect(page).toContain(`${purpose}: ${after}.`);
    expect(page).toContain(words.noOthers);
  });

  it('are a link away from every page', () => {
    expect(read(site.get('en/index.html') ?? '')).toContain('<a href="webmaster/index.html">For your IT desk</a>');
    expect(SITE.get('en/index.html')).not.toContain('For your IT desk');
  });
});

it('a policy begins with what is forbidden, and allows nothing inline, evaluated or elsewhere', () => {
  for (const policy of POLICIES) expect(policyText(policy)).toMatch(/^default-src 'none'; (?!.*(unsafe|\*|https?:|data:))/);
  expect(policyText({ needs: { 'script-src': "'self'" }, limits: {} })).toBe("script-src 'self'");
  expect(policyOf('site').needs['trusted-types']).toBe('lit-html tessera-offline tessera-preview');
});
