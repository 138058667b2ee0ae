import { html, type Html } from '@tessera-learning/core';
import { icon } from './icon.js';
import { markSvg } from './mark.js';
import { relative } from './relative.js';
import { landingPath, linkTo, ownPages, ownPath, pagePath, type View } from './site.js';
import { languageName } from './strings/index.js';
import type { OwnPage } from './strings/look-up.js';

/** What the header marks: this very page, or the part of the site that it belongs to. */
export type Current = { readonly entry: 'course' | 'academy' | 'privacy' | OwnPage; readonly as: 'page' | 'true' };

/** Own pages that the header leads to; the footer leads to the others. */
const IN_HEADER: readonly OwnPage[] = ['examples', 'glossary', 'search'];

/**
 * The header. The entries stand there twice, in a row and folded into a native `<details>`: CSS shows one of the two.
 * Opening a `<details>` by CSS alone would hide the row in browsers without `::details-content`.
 */
export function headerHtml(view: View, current?: Current): Html {
  const { strings, name, edition } = view;
  const entries = entriesHtml(view, current);
  return html`<header class="top"><div class="inner">
<a class="brand" href="${linkTo(view, landingPath(edition.language))}">${markSvg()}<span>${name}</span></a>
<nav aria-label="${strings.mainNavigation}"><ul class="row">${entries}</ul>
<details><summary>${strings.menu}</summary><ul>${entries}</ul></details></nav>
</div></header>`;
}

function entriesHtml(view: View, current: Current | undefined): Html {
  const { strings, edition } = view;
  const state = (entry: Current['entry']): Html => (current?.entry === entry ? html` aria-current="${current.as}"` : html``);
  const own = ownPages(edition).filter((id) => IN_HEADER.includes(id));
  const entry = (id: Current['entry'], path: string, words: string): Html => html`<li><a href="${linkTo(view, path)}"${state(id)}>${words}</a></li>\n`;
  const text = (id: 'academy' | 'privacy', words: string): Html | false => edition.pages.some((page) => page.id === id) && entry(id, pagePath(edition.language, id), words);
  return html`${entry('course', landingPath(edition.language), strings.course)}${text('academy', strings.academy.entry)}${own.map((id) => entry(id, ownPath(edition.language, id), strings.lookUp.own[id]))}${text('privacy', strings.privacy)}${languagesHtml(view)}`;
}

/** The same page in the other languages: every edition has the same ids. */
function languagesHtml({ editions, edition, path }: View): readonly Html[] {
  const others = editions.filter((other) => other.language !== edition.language);
  return others.map(({ language }) => {
    const there = `${language}${path.slice(edition.language.length)}`;
    const href = relative(path, there);
    return html`<li><a class="language" href="${href}" hreflang="${language}" lang="${language}">${icon('languages')}${languageName(language)}</a></li>`;
  });
}
