/** The loader: one classic script that fetches the elements which the page uses, and no others. */
import { ELEMENTS } from './names.js';
import { ASKING, askedBy, upgrade } from './upgrade.js';
import { watch } from './watch.js';

const script = (document.currentScript ?? document.querySelector('script[src*="tessera-loader"]')) as HTMLScriptElement | null;
const base = new URL('.', script?.src || document.baseURI).href;
const coming = new Map<string, Promise<unknown>>();
/** Each element is looked at once. */
const met = new WeakSet<Element>();
/** `data-look="host"` on the loader's tag. */
const wearsHost = script?.dataset['look'] === 'host';

watch([ASKING, ...Object.keys(ELEMENTS).map((name) => `tessera-${name}${wearsHost ? '' : ':not(:defined)'}`)].join(), (element) => void meet(element));

async function meet(element: Element): Promise<void> {
  if (met.has(element)) return;
  met.add(element);
  const name = askedBy(element) || element.localName.slice('tessera-'.length);
  const file = Object.hasOwn(ELEMENTS, name) && ELEMENTS[name];
  if (!file) return complain(name, element);
  await once(name, () => (base.startsWith('file:') ? oneFile(file) : import(`${base}loader/${name}.js`).catch(() => oneFile(file))));
  // Another request may have been quicker, and this one was put in its place.
  const made = element.isConnected && askedBy(element) ? upgrade(element) : element;
  if (made) met.add(made);
  if (wearsHost && made) await dress(made);
}

/** The colours and corners of the page. From disk elements keep their own. */
async function dress(element: Element): Promise<void> {
  const look = await import(`${base}loader/host-look.js`).catch(() => undefined) as typeof import('@tessera-learning/element-kit/host-look') | undefined;
  look?.takeHostLook(element);
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
  console.error(`Tessera: there is no element “${name}”. Write data-tessera="…" with one of: ${Object.keys(ELEMENTS).join(', ')}.`, element);
}
