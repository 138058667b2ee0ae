import { readdirSync, readFileSync } from 'node:fs';

/** What a page does differently from the others, as far as a learner notices. */
export interface HostPage {
  readonly name: string;
  readonly language: 'en' | 'ar';
  /** The key that presses a button, where the page takes Enter away. Default Enter. */
  readonly press?: string;
  /** The elements stand in a frame that cannot keep anything. */
  readonly framed?: boolean;
  /** What a browser is known to say here, and why. */
  readonly says?: readonly RegExp[];
  /** What the console has to warn of. */
  readonly warns?: readonly string[];
  /** How many reports of the content policy are known, over two loads of the page. Default 0. */
  readonly violations?: number;
  /** Whether the page does what it is there for: run in the page. */
  readonly bites?: string;
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
const STEPS_BACK = ['quiz', 'video-player', 'reflection', 'progress-tracker', 'module-card', 'guide-slip'].map((name) => `<tessera-${name}> 0.0.9 steps back: the page has ${version}.`);

const DIFFERENT: Readonly<Record<string, Partial<HostPage>>> = {
  'bootstrap-3': { bites: 'getComputedStyle(document.body).fontSize === "14px" && jQuery.fn.tooltip.Constructor.VERSION === "3.4.1"' },
  prototype: { bites: 'Array.from(new Set([1, 2])).length === 0' },
  mootools: { bites: 'Array.from(new Set([1, 2])).length === 1' },
  // Enter is taken away at the document: a button is pressed with the space bar.
  'jquery-handlers': { press: 'Space', bites: '!document.body.dispatchEvent(new KeyboardEvent("keydown", { keyCode: 13, which: 13, bubbles: true, cancelable: true }))' },
  'reset-css': { bites: 'getComputedStyle(document.body.appendChild(document.createElement("ol"))).listStyleType === "none"' },
  'new-css-reset': { bites: 'getComputedStyle(document.querySelector("tessera-quiz")).display === "inline"' },
  'all-unset': { bites: 'getComputedStyle(document.querySelector("tessera-quiz")).display === "inline"' },
  'root-62-5': { bites: 'getComputedStyle(document.documentElement).fontSize === "10px"' },
  'right-to-left': { language: 'ar', bites: 'getComputedStyle(document.body).direction === "rtl"' },
  'in-a-form': { bites: 'document.querySelector("tessera-quiz").closest("form") !== null' },
  stoppers: { bites: '(() => { let heard = false; document.body.onclick = () => (heard = true); document.body.click(); return !heard; })()' },
  frozen: { bites: 'Object.isFrozen(Array.prototype) && [..."ab"].town === "Lindenau"' },
  'two-versions': { warns: STEPS_BACK },
  'policy-duplicates': { warns: STEPS_BACK },
  // Nothing can be done for the second copy: it is refused before its first line of ours runs.
  'policy-twice': { violations: 2, says: [/lit-html/] },
  // The file of captions counts as another origin's there; the transcript stands in.
  sandbox: {
    framed: true, says: [/Unsafe attempt to load URL .*captions\.vtt/],
    bites: 'document.querySelector("iframe").contentDocument === null',
  },
};

/** Pages with a test of their own: Lit cannot start there, or nothing right was pasted. */
const OWN = ['bad-input', 'policy-none'];

const pages = new URL('../pages/', import.meta.url);
export const NAMES: readonly string[] = readdirSync(pages).sort().map((file) => file.replace('.html', ''));
export const HOST_PAGES: readonly HostPage[] = NAMES
  .filter((name) => !OWN.includes(name))
  .map((name) => ({ name, language: 'en', ...DIFFERENT[name] }));

export const titleOf = (name: string): string => /<title>(.*)<\/title>/.exec(readFileSync(new URL(`${name}.html`, pages), 'utf8'))?.[1] ?? name;
