/** The script of the search page: a classic one, so that it works from disk. The index came in the script before it. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { fill } from '../../offline/page/words.js';
import { OPTIONS, type Entry, type Kind } from '../search-options.js';
import { excerpt, marked } from './excerpt.js';

interface Words {
  readonly searchNone: string;
  readonly searchFound: string;
  readonly searchHint: string;
  readonly kinds: Readonly<Record<Kind, string>>;
}

const box = document.querySelector<HTMLElement>('[data-search]');
const index = (globalThis as { tesseraSearchIndex?: string }).tesseraSearchIndex;
// Without the index the list of everything stays.
if (box && index) start(box, MiniSearch.loadJSON<Entry>(index, OPTIONS));

function start(section: HTMLElement, search: MiniSearch<Entry>): void {
  const words = JSON.parse(section.dataset['search'] as string) as Words;
  const form = section.querySelector('form') as HTMLFormElement;
  const input = form.querySelector('input') as HTMLInputElement;
  const show = (): void => showFound(section, words, input.value.trim(), search);
  const read = (query: string | null): void => {
    input.value = query ?? input.value;
    show();
  };
  form.hidden = false;
  part(section, 'instead').hidden = true;
  input.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep(input.value);
    show();
  });
  // Whoever comes back from what was found finds the list again.
  part(section, 'found').addEventListener('click', () => keep(input.value));
  addEventListener('hashchange', () => read(asked(location.hash)));
  read(asked(location.hash) ?? asked(location.search));
  input.focus();
}

/** What a part of the address asks for: `#q=words`, or `?q=words` where somebody else wrote it. */
function asked(part: string): string | null {
  return new URLSearchParams(part.slice(1)).get('q');
}

/** The address can be kept or shared. Behind a `#` no browser sends it: not on a reload, and not as where a reader came from. */
function keep(query: string): void {
  // From disk a browser may refuse, and nothing is lost by it.
  try { history.replaceState(null, '', `${location.pathname}#${new URLSearchParams({ q: query }).toString()}`); } catch { /* stays as it was */ }
}

function showFound(section: HTMLElement, words: Words, query: string, search: MiniSearch<Entry>): void {
  const found = query === '' ? [] : results(search, query);
  const said = found.length > 0 ? words.searchFound : words.searchNone;
  part(section, 'status').textContent = query === '' ? words.searchHint : fill(said, { count: found.length, query });
  part(section, 'found').replaceChildren(...found.map((result) => entry(result, words)));
}

/** Every word; if that finds nothing, any of them. */
function results(search: MiniSearch<Entry>, query: string): SearchResult[] {
  const all = search.search(query);
  return all.length > 0 ? all : search.search(query, { combineWith: 'OR' });
}

function entry(result: SearchResult, { kinds }: Words): HTMLElement {
  const { kind, title, where, text, href } = result as SearchResult & Entry;
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href });
  link.append(...marked(title, result.terms));
  const about = Object.assign(document.createElement('p'), { className: 'soft', textContent: [kinds[kind], where].filter(Boolean).join(' · ') });
  const words = document.createElement('p');
  words.append(...marked(excerpt(text, result.terms), result.terms));
  item.append(link, about, words);
  return item;
}

function part(section: HTMLElement, name: string): HTMLElement {
  return section.querySelector(`[data-part="${name}"]`) as HTMLElement;
}
