import { make } from './make.js';
import { scriptAddress } from './script-address.js';
import type { Snippet } from './snippet.js';

export interface Preview {
  /** With whole addresses of this site: a strict policy lets nothing in from elsewhere. */
  readonly snippet: Snippet;
  readonly root: string;
  readonly title: string;
  /** Called when the snippet's script does not run here. */
  readonly failed: () => void;
}

/** Shows a snippet in `box`, in place of the one before. */
export function show(box: HTMLElement, preview: Preview): void {
  const { snippet: { nodes, script }, root, failed } = preview;
  if (script === 'tessera-loader.js') return showInside(box, preview);
  box.replaceChildren(...nodes);
  // Once for the page: it listens for every frame.
  if (!document.querySelector('[data-frames]')) run(document, `${root}embed/${script}`, failed).dataset['frames'] = '';
}

/** An empty frame is of the page's own origin and policy, also on a page from disk, and so can be filled without writing HTML. */
function showInside(box: HTMLElement, preview: Preview): void {
  const frame = make('iframe', { title: preview.title }) as HTMLIFrameElement;
  // Another choice may have come before it.
  frame.addEventListener('load', () => frame.contentDocument && frame.isConnected && fill(frame, frame.contentDocument, preview), { once: true });
  box.replaceChildren(frame);
}

function fill(frame: HTMLIFrameElement, inside: Document, { snippet: { nodes, script }, root, title, failed }: Preview): void {
  const { lang, dir } = document.documentElement;
  Object.assign(inside.documentElement, { lang, dir });
  inside.title = title;
  inside.head.append(make('link', { rel: 'stylesheet', href: `${root}assets/frame.css` }), make('base', { target: '_blank' }));
  const main = inside.createElement('main');
  main.append(...nodes.map((each) => inside.importNode(each, true)));
  inside.body.replaceChildren(main);
  // With the space that the style sheet puts round it.
  new ResizeObserver(() => { frame.style.blockSize = `${Math.ceil(main.getBoundingClientRect().height) + 32}px`; }).observe(main);
  run(inside, `${root}embed/${script}`, failed);
}

function run(where: Document, src: string, failed: () => void): HTMLScriptElement {
  const script = where.createElement('script');
  script.addEventListener('error', failed);
  try {
    script.src = scriptAddress(src);
    where.head.append(script);
  } catch {
    // Trusted Types: this page may be under a policy that lets nobody add a script.
    failed();
  }
  return script;
}
