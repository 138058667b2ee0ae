import type { FactKind } from '@tessera-learning/core';
import { recordAct, type Kept } from '@tessera-learning/progress-store/lean';
import type { ProgressController } from './progress-controller.js';

/** Where an element's facts belong. */
export interface Place {
  readonly course: string;
  readonly module: string;
}

/** Adds what the learner just did; resolves to where it is kept once it is. */
export function record({ store }: ProgressController, place: Place, kind: FactKind, id: string, detail: string): Promise<Kept> {
  return recordAct(store, { ...place, kind, id, detail }).saved;
}
