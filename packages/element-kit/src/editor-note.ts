import { css, html, render, type ReactiveControllerHost } from 'lit';
import { languageOf } from './language.js';

type Host = Element & Partial<Pick<ReactiveControllerHost, 'addController'>> & { readonly src?: string };

const LABELS: Readonly<Record<string, string>> = { ar: 'لمن يُحرّر هذه الصفحة', fr: 'Pour la personne qui tient cette page' };

/** Quiet, and unlike anything that a learner has to do with. In the page's colours, so that its contrast is the page's. */
const styles = css`
  .editor-note { margin-block-start: 16px; padding: 12px 16px; border: 2px dashed; font-size: 0.89em; text-align: start; overflow-wrap: anywhere; }
  .editor-note p { margin: 0; }
  .editor-note p + p { margin-block-start: 8px; }
  @media print { .editor-note { display: none; } }
`;

const notes = new WeakMap<Element, HTMLElement>();

/** Shows in the page what is wrong, below the content, to who edits it; nothing to learners. Where everything is mended it goes. */
export function tellEditor(element: Element, said: ReadonlyMap<string, string>): void {
  const messages = [...said.values()].filter(Boolean);
  const root = element.shadowRoot;
  if (!root || !isEditors(element)) return;
  const note = notes.get(element) ?? noteIn(element, root);
  notes.set(element, note);
  note.hidden = messages.length === 0;
  const label = LABELS[languageOf(element).split('-')[0] as string] ?? 'For the editor of this page';
  // Its own words are English: the place of the page is not that of the element's strings.
  render(messages.length === 0 ? html`` : html`<div class="editor-note" role="note" aria-label=${label}>
    <p><strong>${label}</strong></p>
    ${explained(element, messages).map((each) => html`<p lang="en" dir="ltr">${each}</p>`)}
  </div>`, note);
}

/** Whoever asks for it with `debug`, and whoever has the page on their own computer. */
export function isEditors(element: Element, { protocol, hostname }: Pick<Location, 'protocol' | 'hostname'> = location): boolean {
  return element.hasAttribute('debug') || protocol === 'file:' || /^(?:localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/.test(hostname);
}

/** Lit may take away everything in the root when it renders another template: the note comes back after it. */
function noteIn(element: Host, root: ShadowRoot): HTMLElement {
  const note = document.createElement('div');
  root.append(note);
  if (styles.styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet];
  element.addController?.({ hostUpdated: () => void (root.lastElementChild === note || root.append(note)) });
  return note;
}

/** What usually is behind it comes first. */
function explained(element: Host, messages: readonly string[]): string[] {
  const tag = `<${element.localName}>`;
  const quotes = [...element.attributes].flatMap(({ name, value }) => aboutQuotes(name, value) ?? []);
  return [...quotes, ...(isStripped(element) ? [STRIPPED] : []), ...messages.map((message) => `${tag}: ${message}`)];
}

const STRIPPED = 'There is nothing inside this element. The editor or a filter of your site probably took it away: such programs drop what stands in tags that they do not know. '
  + 'Paste the form with data-tessera instead, or the iframe page: both survive.';

function isStripped(element: Host): boolean {
  return element.childElementCount === 0 && !element.textContent?.trim() && !element.src;
}

/** Word processors write “ ” where HTML needs " ": the marks become part of the value, and a value ends at its first blank. */
function aboutQuotes(name: string, value: string): string | undefined {
  const marks = /[“”„‟«»‘’‚″]/g;
  if (!/^[“”„‟«‘‚″]\S*$/.test(value) && !/[“”„‟″]/.test(name)) return undefined;
  return `These are typographic quotes: ${name}=${value}. Write ${name.replace(marks, '')}="${value.replace(marks, '').trim()}" with straight ones.`;
}
