import { authored } from './authored.js';
import { make } from './make.js';
import { wholeAddress, type Place } from './place.js';

export type Form = 'tag' | 'proof' | 'frame';

/** A snippet as nodes, and the script of `embed/` that they want. */
export interface Snippet {
  readonly nodes: readonly HTMLElement[];
  readonly script: 'tessera-loader.js' | 'tessera-frame.js';
}

/** @param choice the link of the fold that names what is embedded */
export function snippetOf(choice: HTMLAnchorElement, form: Form, fold: HTMLElement, place: Place): Snippet {
  if (form === 'frame') return { nodes: [frameOf(choice, place)], script: 'tessera-frame.js' };
  const { select } = choice.dataset;
  const nodes = select === undefined ? [courseOf(choice, form, place)] : authored(select, fold, place).map((each) => (form === 'proof' ? filterProof(each) : each));
  return { nodes, script: 'tessera-loader.js' };
}

/** As a webmaster pastes it. The script's tag is written, not made: Trusted Types let nobody give an element its script by hand. */
export function textOf({ nodes, script }: Snippet, { base }: Place): string {
  const src = `${base}embed/${script}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `${nodes.map(({ outerHTML }) => outerHTML).join('\n')}\n<script src="${src}" defer></script>\n`;
}

function frameOf({ href, dataset }: HTMLAnchorElement, place: Place): HTMLElement {
  return make('iframe', { src: wholeAddress(href, place), title: dataset['title'] ?? '', width: '100%', height: '600', loading: 'lazy', allow: 'fullscreen' });
}

/** A whole course or module: what it holds comes as data, and a link stands in for it until then. */
function courseOf(choice: HTMLAnchorElement, form: Form, place: Place): HTMLElement {
  const { lang, dir } = document.documentElement;
  const { module, title = '' } = choice.dataset;
  const src = `${place.base}course.${lang}.json`;
  const page = `${place.base}${lang}/${module === undefined ? '' : `modules/${module}/`}index.html`;
  const link = make('a', form === 'proof' ? { 'data-tessera': 'course', 'data-src': src, ...(module === undefined ? {} : { 'data-module': module }), lang, dir, href: page } : { href: page });
  link.textContent = title;
  if (form === 'proof') return link;
  const element = make('tessera-course', { src, ...(module === undefined ? {} : { module }), lang, dir });
  const paragraph = make('p', {});
  paragraph.append(link);
  element.append(paragraph);
  return element;
}

/** The same without a tag that a filter could drop: every attribute that is not allowed on any element becomes `data-`. */
function filterProof(element: HTMLElement): HTMLElement {
  const copy = make('div', { 'data-tessera': element.localName.replace('tessera-', '') });
  for (const { name, value } of element.attributes) copy.setAttribute(/^(?:data-|lang$|dir$)/.test(name) ? name : `data-${name}`, value);
  copy.append(...element.childNodes);
  return copy;
}
