import { emulateMedia } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { expectAriaSnapshot, expectNoOtherSnapshots } from './aria-snapshot.js';
import { expectNoViolations } from './axe.js';
import { clear, mount, newLearner } from './fixture.js';
import { expectKeyboardWalk } from './keyboard-walk.js';

type Render = (args: Record<string, unknown>) => TemplateResult;

interface Story {
  readonly args?: Record<string, unknown>;
  readonly render?: Render;
  /** Puts the element into its state, as Storybook does after rendering. */
  readonly play?: (context: { canvasElement: HTMLElement }) => unknown;
}

/** A module of stories, Storybook's CSF 3. Its types know more than is asked of it here. */
interface Stories {
  readonly default: object;
  readonly [name: string]: unknown;
}

/** What a place may be like. */
interface Surroundings {
  readonly scheme: string;
  readonly direction: string;
  readonly language: string;
}

/** npm run test:all sets it (web-test-runner.config.mjs): every story in every surroundings. */
declare global {
  var TESSERA_ALL: boolean | undefined;
}

/** The longest story has three hundred stops for Tab: milliseconds. */
const LONG = 60_000;
const SCHEMES = ['light', 'dark'] as const;
const EVERY: readonly Surroundings[] = SCHEMES.flatMap((scheme) => ['ltr', 'rtl'].flatMap((direction) => ['en', 'fr', 'ar'].map((language) => ({ scheme, direction, language }))));

/** One test per story: it renders and gets into its state, axe finds nothing, the keyboard gets everywhere, roles and names are as they were. */
export function testStories(stories: Stories): void {
  const { default: meta, ...rest } = stories;
  const named = Object.entries(rest) as [string, Story][];
  for (const [index, [name, story]] of named.entries()) {
    it(`story ${name}: axe, keyboard, roles and names`, () => checkStory(meta, story, { scheme: SCHEMES[index % 2] ?? 'light', direction: 'ltr', language: 'en' }, name)).timeout(LONG);
    for (const around of globalThis.TESSERA_ALL ? EVERY : []) {
      it(`story ${name}, ${Object.values(around).join(', ')}: axe, keyboard`, () => checkStory(meta, story, around)).timeout(LONG);
    }
  }
  it('no snapshot is left of a story that is gone', () => expectNoOtherSnapshots(named.map(([name]) => name)));
}

async function checkStory(meta: Story, story: Story, around: Surroundings, snapshot?: string): Promise<void> {
  await newLearner();
  // A fade that is under way has no contrast yet.
  await emulateMedia({ reducedMotion: 'reduce' });
  const leave = enter(around);
  try {
    const renderer = story.render ?? meta.render;
    if (!renderer) throw new Error('A story needs a render function, of its own or of its file.');
    const element = await mount<HTMLElement>(renderer({ ...meta.args, ...story.args }));
    const place = element.parentElement as HTMLElement;
    await story.play?.({ canvasElement: place });
    if (snapshot !== undefined) await expectAriaSnapshot(snapshot);
    await still(place);
    // A head that sticks to the edge of the window covers what is scrolled under it.
    scrollTo(0, 0);
    await expectNoViolations(place);
    await expectKeyboardWalk(place);
  } finally {
    clear();
    leave();
  }
}

/** Waits until the place keeps its height, three seconds at most: a film that arrives moves what is below it while axe measures. */
async function still(place: HTMLElement): Promise<void> {
  const end = performance.now() + 3000;
  for (let height = -1; height !== place.offsetHeight && performance.now() < end; ) {
    height = place.offsetHeight;
    await new Promise((done) => setTimeout(done, 60));
  }
}

/** Sets the page up; the function that comes back undoes it. */
function enter({ scheme, direction, language }: Surroundings): () => void {
  const root = document.documentElement;
  root.style.colorScheme = scheme;
  root.dir = direction;
  root.lang = language;
  document.body.style.cssText = 'background: light-dark(#fff, #11141b); color: light-dark(#171b26, #f2f2ec)';
  return () => {
    root.removeAttribute('dir');
    root.removeAttribute('lang');
    root.style.colorScheme = '';
  };
}
