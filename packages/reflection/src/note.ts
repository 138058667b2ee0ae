import { factKey, latest, stepKey, type Fact } from '@tessera-learning/core';
import type { Place } from '@tessera-learning/element-kit';
import { forget, recordAct, type Kept, type LeanStore } from '@tessera-learning/progress-store/lean';
import { shortHash } from './short-hash.js';

/** The longest note that is kept, in UTF-16 code units: some ten pages, of which localStorage holds a hundred and more. */
export const LONGEST = 20_000;

/** A pause in typing after which a note is stored, in milliseconds. */
const PAUSE = 600;

/**
 * What is to be said about a note. `kept`: nothing, it is as the device has it. `open`: nothing yet, it is being written or is on
 * its way. `memory`: it lasts until the page is closed. The others are news.
 */
export type NoteState = 'kept' | 'open' | 'saved' | 'memory' | 'deleted' | 'notDeleted' | 'tooLong';

/** What a note tells the element that shows it. */
export interface NoteListener {
  readonly changed: () => void;
  /** A version was recorded, or (`false`) the note was deleted. */
  readonly noted: (isThere: boolean) => void;
}

/** One note while its field is on the page: what stands in the field, and what this sitting has stored of it. */
export class Note {
  /** What stands in the field. */
  text = '';
  /** Words that another tab stored while the field was in use; empty if there are none. */
  other = '';
  /** Words that were just deleted, and can be brought back. */
  deleted = '';

  readonly #step: string;
  /** The stored words as the field knows them, and what is to be said about them. */
  #stored = '';
  #storedState: NoteState = 'kept';
  /** The field holds something that was not handed to the store. */
  #edited = false;
  /** Versions that were recorded here, in this sitting: only these may be taken away again. */
  #drafts: readonly Fact[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly store: LeanStore,
    private readonly place: Place,
    private readonly id: string,
    private readonly listener: NoteListener,
  ) {
    this.#step = stepKey(place.course, place.module, 'noted', id);
  }

  get state(): NoteState {
    if (!this.#edited) return this.#storedState;
    return this.#isTooLong ? 'tooLong' : 'open';
  }

  get isEmpty(): boolean {
    return !this.text.trim();
  }

  /** Takes over what the store has by now. A field in use keeps its words, and is told of the others; once told, it does so also when it is left. */
  follow(inUse: boolean): void {
    const stored = latest(this.store.progress, this.#step)?.text ?? '';
    if (stored === this.#stored) return;
    if (inUse || this.#edited || (this.other && stored && !this.isEmpty)) this.other = stored === this.text ? '' : stored;
    else {
      this.text = this.#stored = stored;
      this.#storedState = 'kept';
      this.other = this.deleted = '';
    }
  }

  /** The learner typed. */
  write(text: string): void {
    if (this.deleted) this.#storedState = 'kept';
    this.deleted = '';
    this.text = text;
    this.#edited = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), PAUSE);
    this.listener.changed();
  }

  /** Stores what was not stored yet; an emptied field deletes the note. */
  save(): void {
    clearTimeout(this.#timer);
    if (!this.#edited || this.#isTooLong) return;
    this.#edited = false;
    if (this.isEmpty && this.#stored) this.#forget(this.#stored);
    else if (!this.isEmpty && this.text !== this.#stored) this.#record();
    this.listener.changed();
  }

  /** Deletes every version, also those of other tabs and earlier visits. */
  delete(): void {
    clearTimeout(this.#timer);
    this.#edited = false;
    this.#forget(this.text);
    this.text = '';
    this.listener.changed();
  }

  /** Brings back what was just deleted. */
  restore(): void {
    this.write(this.deleted);
    this.save();
  }

  get #isTooLong(): boolean {
    return this.text.length > LONGEST;
  }

  #record(): void {
    const { text, id, place } = this;
    const { fact, saved } = recordAct(this.store, { ...place, kind: 'noted', id, detail: shortHash(text), text });
    this.#stored = text;
    this.#storedState = 'open';
    this.#drafts = [...this.#drafts, fact];
    void saved.then((kept) => this.#settle(fact, kept));
    this.listener.noted(true);
  }

  /** What this version replaces is no longer needed once the device has it. */
  #settle(fact: Fact, kept: Kept): void {
    if (this.#drafts.at(-1) === fact) this.#storedState = kept === 'device' ? 'saved' : 'memory';
    if (kept === 'device') this.#takeAway(fact.n);
    this.listener.changed();
  }

  #takeAway(before: number): void {
    const isOld = ({ n }: Fact): boolean => n < before;
    // A draft that cannot be taken away is only old: nobody needs to hear of it.
    for (const draft of this.#drafts.filter(isOld)) forget(this.store, factKey(draft)).catch(() => undefined);
    this.#drafts = this.#drafts.filter((draft) => !isOld(draft));
  }

  #forget(words: string): void {
    this.#storedState = 'deleted';
    this.deleted = words;
    this.#stored = this.other = '';
    this.#drafts = [];
    forget(this.store, `${this.#step}|`).catch(() => {
      if (this.#storedState === 'deleted') this.#storedState = 'notDeleted';
      this.listener.changed();
    });
    this.listener.noted(false);
  }
}
