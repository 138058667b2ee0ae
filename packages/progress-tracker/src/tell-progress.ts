import { emit } from '@tessera-learning/element-kit';
import type { LitElement } from 'lit';
import type { ProgressedDetail } from './events.js';
import type { TrackerView } from './tracker-view.js';

/** From now on tells the page when what is done changes; `view` is what was drawn last, if anything was, and is not told. */
export function tellProgress(host: LitElement, view: () => TrackerView | undefined): void {
  let told = view();
  host.addController({
    hostUpdated() {
      const [before, now] = [told, view()];
      told = now;
      // Other steps are no progress.
      if (!now || before?.outline !== now.outline || before.completion.done === now.completion.done) return;
      const { course, completion: { done, total } } = now;
      emit<ProgressedDetail>(host, 'tessera-progressed', { course, done, total });
    },
  });
}
