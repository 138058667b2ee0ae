import { emit } from '@tessera-learning/element-kit';
import type { LitElement } from 'lit';
import type { ProgressedDetail } from './events.js';
import type { TrackerLayout } from './progress-tracker-html.js';
import type { TrackerView } from './tracker-view.js';

type Tracker = LitElement & { readonly layout: TrackerLayout };

/**
 * Tells the page when what is done changes. What is still being read from this device, until `ready`, is loading and not an act.
 * @param view what was drawn last, if anything was
 */
export async function tellProgress(host: Tracker, ready: Promise<void>, view: () => TrackerView | undefined): Promise<void> {
  await ready;
  await host.updateComplete;
  let told = view();
  host.addController({
    hostUpdated() {
      const [before, now] = [told, view()];
      told = now;
      if (!before || !now || host.layout === 'tile') return;
      const { course, completion: { done, total } } = now;
      // Other steps are no progress.
      if (outlineOf(before) === outlineOf(now) && before.completion.done !== done) emit<ProgressedDetail>(host, 'tessera-progressed', { course, done, total });
    },
  });
}

function outlineOf({ course, rows }: TrackerView): string {
  return String([course, rows.map(({ module, items }) => [module, items])]);
}
