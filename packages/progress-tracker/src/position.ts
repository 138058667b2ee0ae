import { positionIn, stepKey } from '@tessera-learning/core';
import type { RowView, TrackerView } from './tracker-view.js';

/** The second at which a learner left a video of a row; `undefined` for any other step. */
export function positionOf({ course, module, progress }: TrackerView, row: RowView, item: string): number | undefined {
  const [kind = '', id = ''] = item.split(':');
  return kind === 'watched' ? positionIn(progress, stepKey(course, row.module ?? module ?? '', kind, id)) : undefined;
}
