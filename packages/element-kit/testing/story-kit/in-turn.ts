import { progressStore } from '@tessera-learning/progress-store';
import type { LitElement } from 'lit';
import type { KitStory, Shown } from './place.js';

type Learning = LitElement & { readonly course?: string };

/** Every element of ours in a story. */
export function elementsOf<T extends Element = Learning>(canvas: HTMLElement): T[] {
  return [...canvas.querySelectorAll<T>('*')].filter(({ localName }) => localName.startsWith('tessera-'));
}

/** Strings, content and progress may each ask for one more update; each may come with code of its own. */
export async function settle(canvas: HTMLElement): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await Promise.all(elementsOf(canvas).map((element) => element.updateComplete));
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** Waits for something that comes with code of its own, or once the device has answered. Names what never came. */
export async function appears<T extends Element>(canvas: HTMLElement, selector: string): Promise<T> {
  for (let turn = 0; turn < 200; turn += 1) {
    const found = elementsOf(canvas).flatMap((element) => element.renderRoot.querySelector<T>(selector) ?? [])[0];
    if (found) return found;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`“${selector}” did not appear in this story.`);
}

/** A learner who did nothing yet, in the courses of this story alone: others on the page keep theirs. */
export async function untouched(canvas: HTMLElement): Promise<void> {
  const courses = new Set(elementsOf(canvas).flatMap(({ course }) => course ?? []));
  // A browser that lets nobody write has nothing to forget: the toolbar of Storybook can make it so.
  await Promise.all([...courses].map((course) => progressStore().forget(course).catch(() => undefined)));
  await settle(canvas);
}

/** The play function of a story of the kit: each copy is played in its own place, one after the other. */
export function playOf({ play }: Shown): KitStory['play'] {
  return async ({ canvasElement }) => {
    await untouched(canvasElement);
    for (const { parentElement } of elementsOf(canvasElement)) await play?.(parentElement as HTMLElement);
    await settle(canvasElement);
  };
}
