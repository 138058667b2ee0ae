/** The loader: one classic script that fetches the elements which the page uses, and no others. */
import { ELEMENTS } from './names.js';
import { ASKING, askedBy, upgrade } from './upgrade.js';
import { watch } from './watch.js';

const script = (document.currentScript ?? document.querySelector('script[src*="tessera-loader"]')) as HTMLScriptElement | null;
const base = new URL('.', script?.src || document.baseURI).href;
const coming = new Map<string, Promise<unknown>>();
const said = new WeakSet<Element>();

watch([ASKING, ...Object.keys(ELEMENTS).map((name) => `tessera-${name}:not(:defined)`)].join(), (element) => void meet(element));

async function meet(element: Element): Promise<void> {
  const name = askedBy(element) || element.localName.slice('tessera-'.length);
  const file = Object.hasOwn(ELEMENTS, name) && ELEMENTS[name];
  if (!file) return complain(name, element);
  await once(name, () => (base.startsWith('file:') ? oneFile(file) : import(`${base}loader/${name}.js`).catch(() => oneFile(file))));
  // Another request may have been quicker, and this one was put in its place.
  if (element.isConnected && askedBy(element)) upgrade(element);
}

function once(name: string, fetch: () => Promise<unknown>): Promise<unknown> {
  if (customElements.get(`tessera-${name}`)) return Promise.resolve();
  const known = coming.get(name) ?? fetch();
  coming.set(name, known);
  return known;
}

/** Modules are refused from disk, and by an old browser: the classic bundle holds every element. */
function oneFile(file: string): Promise<unknown> {
  return once(`${file}.classic.js`, () => new Promise<void>((resolve) => {
    const classic = document.createElement('script');
    classic.src = `${base}${file}.classic.js`;
    classic.nonce = script?.nonce ?? '';
    classic.onload = () => resolve();
    classic.onerror = () => {
      console.error(`Tessera: ${classic.src} did not load. Put the files of the folder “embed” beside tessera-loader.js; the page stays as it is.`);
      resolve();
    };
    document.head.append(classic);
  }));
}

function complain(name: string, element: Element): void {
  if (said.has(element)) return;
  said.add(element);
  console.error(`Tessera: there is no element “${name}”. Write data-tessera="…" with one of: ${Object.keys(ELEMENTS).join(', ')}.`, element);
}
