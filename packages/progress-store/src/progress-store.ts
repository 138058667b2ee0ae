import type { Fact, FactKind, Progress } from '@tessera-learning/core';
import type { Device } from './device.js';
import type { Keys } from './keys.js';

/** What the learner just did; the store adds the logical clock. */
export interface Act {
  readonly course: string;
  readonly module: string;
  readonly kind: FactKind;
  readonly id: string;
  readonly detail: string;
  readonly text?: string;
}

/** `device`: still there after the browser was closed. `memory`: until this page is closed. */
export type Kept = 'device' | 'memory';

/** What elements need of the store. Looking stores nothing; the first act does. Storage that fails is never an error. */
export interface LeanStore {
  /** Everything known now, of every course. The first look scans localStorage. */
  readonly progress: Progress;
  /** Where the store can keep things right now: `memory` once localStorage and IndexedDB both refused. */
  readonly kept: Kept;
  /** Resolves when IndexedDB has been joined, or given up. */
  readonly ready: Promise<void>;
  /** Calls back after any change, of `kept` too; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** For this package's own acts. */
  readonly hold: Hold;
}

/** The inside of a store. */
export interface Hold {
  readonly keys: Keys;
  readonly set: (next: Progress) => void;
  /** Tells listeners what is different by now. */
  readonly changed: () => void;
  readonly device: () => Device | undefined;
  readonly opening: () => Promise<Device | undefined>;
}

/** What a learner did, kept on this device: also to add, to list, to join and to delete. */
export interface ProgressStore extends LeanStore {
  /** Keeps an act. `saved` says where it is kept; an act whose ids are not slugs is kept in memory only. */
  record(act: Act): { fact: Fact; saved: Promise<Kept> };
  /** The facts of one course, or all: for a progress file. */
  facts(course?: string): Fact[];
  /** Joins facts, for example of a progress file. `added` counts the new ones; `kept` says where these are. */
  import(facts: readonly Fact[]): Promise<{ added: number; kept: Kept }>;
  /** Deletes one course, or everything, here and in every open tab. What is recorded meanwhile stays. */
  forget(course?: string): Promise<void>;
}

/** For tests; each default is the browser's own. `null` stands for a browser without it. */
export interface ProgressStoreOptions {
  /** Looked up on each use, as the getter itself can throw. */
  readonly storage?: Storage | null;
  /** Looked up on each use. */
  readonly indexedDB?: IDBFactory | null;
  /** Default `tessera`. */
  readonly channelName?: string;
  /** How long to wait for IndexedDB, in milliseconds. Default 2000. */
  readonly timeout?: number;
}
