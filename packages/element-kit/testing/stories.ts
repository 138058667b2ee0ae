import { emulateMedia } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { expectNoViolations } from './axe.js';
import { clear, mount, newLearner } from './fixture.js';

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

/** npm run test:all sets it (web-test-runner.config.mjs): every story in both schemes. */
declare global {
  var TESSERA_ALL: boolean | undefined;
}

const SCHEMES = ['light', 'dark'] as const;

/** One test per story, light and dark in turn: it renders, gets into its state, and axe finds nothing. */
export function testStories(stories: Stories): void {
  const { default: meta, ...rest } = stories;
  for (const [index, [name, story]] of (Object.entries(rest) as [string, Story][]).entries()) {
    for (const scheme of globalThis.TESSERA_ALL ? SCHEMES : [SCHEMES[index % 2] ?? 'light']) {
      it(`story ${name}, ${scheme}: axe finds nothing`, () => checkStory(meta, story, scheme));
    }
  }
}

async function checkStory(meta: Story, story: Story, scheme: string): Promise<void> {
  await newLearner();
  // A fade that is under way has no contrast yet.
  await emulateMedia({ reducedMotion: 'reduce' });
  const root = document.documentElement;
  root.style.colorScheme = scheme;
  document.body.style.cssText = 'background: light-dark(#fff, #11141b); color: light-dark(#171b26, #f2f2ec)';
  const renderer = story.render ?? meta.render;
  if (!renderer) throw new Error('A story needs a render function, of its own or of its file.');
  const element = await mount<HTMLElement>(renderer({ ...meta.args, ...story.args }));
  await story.play?.({ canvasElement: element.parentElement as HTMLElement });
  await expectNoViolations(element.parentElement as HTMLElement);
  clear();
  root.style.colorScheme = '';
}
