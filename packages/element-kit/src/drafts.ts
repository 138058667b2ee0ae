import { factKey, stepKey, type Fact } from '@tessera-learning/core';
import { forget, recordAct, type Act, type Kept, type LeanStore } from '@tessera-learning/progress-store/lean';
import { shortHash } from './short-hash.js';

/** A text that is written bit by bit: each version a fact of its own, of which this sitting keeps the newest. */
export class Drafts {
  /** Versions that were recorded here, in this sitting: only these may be taken away again. */
  #facts: readonly Fact[] = [];

  constructor(
    private readonly store: LeanStore,
    private readonly act: Omit<Act, 'detail' | 'text'>,
  ) {}

  /** Records a version. Resolves to where it is kept, or to nothing if a newer one was recorded meanwhile. */
  async record(text: string): Promise<Kept | undefined> {
    const { fact, saved } = recordAct(this.store, { ...this.act, detail: shortHash(text), text });
    this.#facts = [...this.#facts, fact];
    const kept = await saved;
    // What this version replaces is no longer needed once the device has it.
    if (kept === 'device') this.#takeAway(fact.n);
    return this.#facts.at(-1) === fact ? kept : undefined;
  }

  /** Deletes every version, also those of other tabs and earlier visits. @throws {Error} if the device did not */
  forget(): Promise<void> {
    const { course, module, kind, id } = this.act;
    this.#facts = [];
    return forget(this.store, `${stepKey(course, module, kind, id)}|`);
  }

  #takeAway(before: number): void {
    const isOld = ({ n }: Fact): boolean => n < before;
    // A draft that cannot be taken away is only old: nobody needs to hear of it.
    for (const draft of this.#facts.filter(isOld)) forget(this.store, factKey(draft)).catch(() => undefined);
    this.#facts = this.#facts.filter((draft) => !isOld(draft));
  }
}
