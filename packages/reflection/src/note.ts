import { latest, stepKey } from '@tessera-learning/core';
import { Drafts, type Place } from '@tessera-learning/element-kit';
import type { LeanStore } from '@tessera-learning/progress-store/lean';

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
  readonly #drafts: Drafts;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly store: LeanStore,
    { course, module }: Place,
    id: string,
    private readonly listener: NoteListener,
  ) {
    this.#step = stepKey(course, module, 'noted', id);
    this.#drafts = new Drafts(store, { course, module, kind: 'noted', id });
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
    this.#stored = this.text;
    this.#storedState = 'open';
    void this.#drafts.record(this.text).then((kept) => {
      if (kept) this.#storedState = kept === 'device' ? 'saved' : 'memory';
      this.listener.changed();
    });
    this.listener.noted(true);
  }

  #forget(words: string): void {
    this.#storedState = 'deleted';
    this.deleted = words;
    this.#stored = this.other = '';
    this.#drafts.forget().catch(() => {
      if (this.#storedState === 'deleted') this.#storedState = 'notDeleted';
      this.listener.changed();
    });
    this.listener.noted(false);
  }
}
