import { html } from '@tessera-learning/core';
import { pageHtml } from '../layout.js';
import { linkTo, type View } from '../site.js';
import { bandHtml } from './band.js';
import { contentsHtml } from './contents.js';
import { INDEX_FILE } from './search-index.js';

/**
 * The search page. As sent it is the list of everything, since nothing can search without script; `search.js` puts the form in its
 * place. The index is a script beside it, because a page from disk may not fetch.
 */
export function searchPage(view: View): string {
  const { strings: { lookUp }, edition: { course, language } } = view;
  const { searchLabel, searchButton, searchNone, searchFound, searchHint, kinds } = lookUp;
  return pageHtml(view, {
    title: `${lookUp.own.search} – ${course.title}`,
    description: lookUp.searchLead,
    current: { entry: 'search', as: 'page' },
    offline: true,
    scripts: [linkTo(view, INDEX_FILE(language)), linkTo(view, 'assets/search.js')],
    main: html`${bandHtml(lookUp.own.search, lookUp.searchLead)}
<div class="inner texts look-up" data-search="${JSON.stringify({ searchNone, searchFound, searchHint, kinds })}">
<form role="search" hidden><label for="words">${searchLabel}</label>
<div><input id="words" name="q" type="search" autocomplete="off"><button type="submit" class="button">${searchButton}</button></div></form>
<p role="status" data-part="status"></p>
<ol class="found" data-part="found"></ol>
<div data-part="instead">${contentsHtml(view)}</div></div>`,
  });
}
