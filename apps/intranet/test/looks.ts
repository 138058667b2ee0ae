import { expect, type Frame, type Page } from '@playwright/test';
import { Apart } from './apart.js';
import { arrive, frameOf } from './arrive.js';
import { INHERITED, WITH_DIRECTION } from './inherited.js';
import type { HostPage } from './pages.js';

/** Every computed property of every element inside our shadow roots, by the element's place; and what each of ours inherits. */
export interface Looks {
  readonly parts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly inherited: Readonly<Record<string, string>>;
}

/** Whose places are compared. */
const STATES = { untouched: /^tessera-/, answered: /^tessera-(quiz|reflection) / };
type State = keyof typeof STATES;

/** Looks of the plain page by state and by what is inherited there: most host pages ask for the same. */
const seen = new Map<string, Promise<Looks>>();

/**
 * The page's elements look as on the plain page that has the same text colour, font and so on around them.
 * @param state `answered` compares what an answer and a note change; how far a film was played is another each time
 * @returns what the host page changes, by what is inherited
 */
export async function expectPlainLook(page: Page, host: HostPage, state: State): Promise<string> {
  const looks = await looksOf(frameOf(page, host));
  const plain = await plainLooks(page, state, looks.inherited);
  const ignored = host.language === 'en' ? /^$/ : WITH_DIRECTION;
  expect(differences(looks, plain, STATES[state], ignored).slice(0, 40)).toEqual([]);
  const usual = (await plainLooks(page, 'untouched')).inherited;
  return INHERITED.filter((name) => looks.inherited[name] !== usual[name]).join(', ') || 'the same';
}

function plainLooks(page: Page, state: State, inherited: Looks['inherited'] = {}): Promise<Looks> {
  const key = state + JSON.stringify(inherited);
  const known = seen.get(key) ?? readPlain(page, inherited);
  seen.set(key, known);
  return known;
}

/** In the context of the host page: what was answered there is answered here. */
async function readPlain(page: Page, inherited: Looks['inherited']): Promise<Looks> {
  const plain = await page.context().newPage();
  await arrive(plain, { name: 'plain', language: 'en' });
  await (await Apart.in(plain.mainFrame())).call(giveInherited, inherited);
  const looks = await looksOf(plain.mainFrame());
  await plain.close();
  return looks;
}

async function looksOf(frame: Frame): Promise<Looks> {
  return (await Apart.in(frame)).call(readLooks, INHERITED);
}

function differences(host: Looks, plain: Looks, where: RegExp, ignored: RegExp): string[] {
  const places = Object.keys(plain.parts).filter((place) => where.test(place));
  expect(places.length).toBeGreaterThan(20);
  return places.flatMap((place) => Object.entries(plain.parts[place] ?? {}).flatMap(([name, value]) => {
    const other = host.parts[place]?.[name];
    return same(other ?? '', value) || ignored.test(name) ? [] : [`${place} ${name}: ${other} instead of ${value}`];
  }));
}

/** Alike up to a tenth of a pixel: lengths are kept in sixty-fourths. */
function same(one: string, other: string): boolean {
  const [left, right] = [one, other].map((value) => value.split(/(-?\d+\.?\d*)(?=px)/));
  return one === other || (left?.length === right?.length && (left ?? []).every((part, at) => part === right?.[at] || Math.abs(Number(part) - Number(right?.[at])) < 0.1));
}

/** Runs in the page. */
function readLooks(names: readonly string[]): Looks {
  const parts: Record<string, Record<string, string>> = {};
  const around = document.querySelector('tessera-quiz')?.parentElement as Element;
  for (const host of document.querySelectorAll('[course]')) {
    if (host.shadowRoot) walk(host.shadowRoot, host.localName);
  }
  return { parts, inherited: { ...values(around, names), 'line-height': lineHeight(around) } };

  function walk(root: ParentNode, path: string): void {
    [...root.children].forEach((child, index) => {
      if (child.localName === 'style') return;
      const place = `${path} ${index}${child.localName}`;
      // What is still appearing is compared as it stays.
      for (const animation of child.getAnimations()) animation.finish();
      const style = getComputedStyle(child);
      // What nobody sees lies wherever the page has room.
      const skipped = child.matches('.vh') ? /^(--|top|bottom|left|right|inset)/ : /^--/;
      parts[place] = values(child, [...style].filter((name) => !skipped.test(name)));
      walk(child, place);
    });
  }
  function values(element: Element, wanted: readonly string[]): Record<string, string> {
    const style = getComputedStyle(element);
    return Object.fromEntries(wanted.map((name) => [name, style.getPropertyValue(name)]));
  }
  /** A number or a length: only a child with other letters tells. */
  function lineHeight(element: Element): string {
    const probe = element.appendChild(document.createElement('i'));
    probe.style.fontSize = '100px';
    const [own, childs] = [getComputedStyle(element).lineHeight, getComputedStyle(probe).lineHeight];
    probe.remove();
    // Six digits are told, cut off: half of the last one more, or a line would be a sixty-fourth of a pixel lower.
    return own === childs ? own : String(parseFloat(childs) / 100 + 0.000005);
  }
}

/** Runs in the page. */
function giveInherited(inherited: Looks['inherited']): void {
  for (const host of document.querySelectorAll('[course]')) {
    for (const [name, value] of Object.entries(inherited)) host.parentElement?.style.setProperty(name, value);
  }
}
