import { latest, stepKey } from '@tessera-learning/core';
import { checkBrief, type Brief, type Catalogue, type Plan } from '@tessera-learning/core/academy';
import { Drafts } from '@tessera-learning/element-kit';
import type { Kept, LeanStore } from '@tessera-learning/progress-store/lean';

/** A pause in typing after which a brief is stored, in milliseconds. */
const PAUSE = 600;
/** Steps that can be undone. */
const DEEPEST = 100;

/** What lies on the desk: what is asked for, and the programme that was made of it. */
export interface Papers {
  readonly brief: Brief;
  readonly plan?: Plan;
}

/** The brief and the programme in one place, with the way back; kept on this device as facts of the kind `planned`. */
export class Desk {
  papers: Papers;
  /** Where the newest version is: `undefined` while it is on its way. */
  kept: Kept | undefined = 'device';
  /** Something is kept that this code cannot read. It stays until something else is recorded. */
  isUnreadable = false;

  readonly #step: string;
  readonly #drafts: Drafts;
  readonly #untouched: Papers;
  #past: readonly Papers[] = [];
  #future: readonly Papers[] = [];
  #known = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly store: LeanStore,
    readonly catalogue: Catalogue,
    private readonly changed: () => void,
  ) {
    const place = { course: catalogue.course ?? catalogue.id, module: 'academy', kind: 'planned', id: catalogue.id } as const;
    this.#step = stepKey(place.course, place.module, place.kind, place.id);
    this.#drafts = new Drafts(store, place);
    this.papers = this.#untouched = { brief: emptyBrief(catalogue) };
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Whether the store has other papers by now, for example from another tab. While something is being written here, that comes first. */
  get isBehind(): boolean {
    return this.#timer === undefined && this.#stored !== this.#known;
  }

  /** Whether what is kept has still to come, before anything is written here. */
  get isWaiting(): boolean {
    return this.isBehind && this.papers === this.#untouched;
  }

  /** Takes over what the store has; undo brings back what was here. */
  follow(read: (text: string, catalogue: Catalogue) => Papers | undefined): void {
    if (!this.isBehind) return;
    const stored = (this.#known = this.#stored);
    const papers = stored ? read(stored, this.catalogue) : { brief: emptyBrief(this.catalogue) };
    this.isUnreadable = !papers;
    if (!papers) return;
    // What was deleted, here or in another tab, does not come back.
    if (!stored) this.#past = this.#future = [];
    else if (this.papers !== this.#untouched) this.#past = [...this.#past, this.papers].slice(-DEEPEST);
    this.papers = papers;
  }

  /** The brief is being written. It is stored after a pause; undo is the field's own. */
  write(brief: Brief): void {
    this.papers = { ...this.papers, brief };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), PAUSE);
    this.changed();
  }

  /** Puts other papers on the desk; those that lay there can be brought back. */
  act(papers: Papers): void {
    this.#past = [...this.#past, this.papers].slice(-DEEPEST);
    this.#future = [];
    this.#put(papers);
  }

  /** A change of the programme. The same plan is no change. */
  edit(plan: Plan): void {
    if (JSON.stringify(plan) !== JSON.stringify(this.papers.plan)) this.act({ ...this.papers, plan });
  }

  /** False if there is nothing to undo. */
  undo(): boolean {
    const last = this.#past.at(-1);
    if (!last) return false;
    this.#past = this.#past.slice(0, -1);
    this.#future = [this.papers, ...this.#future];
    this.#put(last);
    return true;
  }

  /** False if nothing was undone. */
  redo(): boolean {
    const [next, ...rest] = this.#future;
    if (!next) return false;
    this.#past = [...this.#past, this.papers];
    this.#future = rest;
    this.#put(next);
    return true;
  }

  /** Stores what was written and not stored yet: when the page is left, too. */
  save(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // What this code cannot read stays the newest until a programme is asked for.
    if (!this.isUnreadable) this.#record();
  }

  get #stored(): string {
    return latest(this.store.progress, this.#step)?.text ?? '';
  }

  #put(papers: Papers): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.papers = papers;
    this.#record();
    this.changed();
  }

  #record(): void {
    const text = JSON.stringify(this.papers);
    const isTooLong = checkBrief(this.catalogue, this.papers.brief).some(({ code }) => code === 'text-long' || code === 'list-long');
    if (text === this.#known || isTooLong) return;
    this.#known = text;
    this.isUnreadable = false;
    this.kept = undefined;
    void this.#drafts.record(text).then((kept) => {
      if (kept) this.kept = kept;
      this.changed();
    });
  }
}

/** A form that nobody has touched. */
export function emptyBrief({ rhythms }: Catalogue): Brief {
  const { begin, end } = rhythms.room;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { title: '', cities: [], people: [], goals: [], topics: [], days: 2, mode: 'room', languages: [], first: '', last: '', begin, end, zone: timeZone, cases: [], practical: [] };
}
