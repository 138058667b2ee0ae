import { NOTHING, factKey, join, latest, nextN, progressOf, stepOf, type Fact, type Progress } from '@tessera-learning/core';
import { Device } from './device.js';
import type { Act, Kept, ProgressStore, ProgressStoreOptions } from './progress-store.js';
import { Tabs, type Message } from './tabs.js';

/** A store of its own. Pages want the shared one: {@link progressStore}. */
export function createProgressStore(options: ProgressStoreOptions = {}): ProgressStore {
  return new Store(options);
}

class Store implements ProgressStore {
  private readonly device: Device;
  private readonly listeners = new Set<() => void>();
  private tabs: Tabs | undefined;
  private known: Progress = NOTHING;
  private joined: Promise<void> = Promise.resolve();
  /** Recorded while IndexedDB had not answered yet; `undefined` once it has. */
  private early: Fact[] | undefined = [];
  /** Grows when facts are dropped: what is being read then is out of date. */
  private generation = 0;

  constructor(private readonly options: ProgressStoreOptions) {
    this.device = new Device(options, () => this.notify());
  }

  get progress(): Progress {
    this.start();
    return this.known;
  }

  get kept(): Kept {
    this.start();
    return this.device.kept;
  }

  get ready(): Promise<void> {
    this.start();
    return this.joined;
  }

  record(act: Act): { fact: Fact; saved: Promise<Kept> } {
    this.start();
    const fact: Fact = { ...act, n: nextN(this.known) };
    this.early?.push(fact);
    return { fact, saved: this.add([fact]) };
  }

  facts(course?: string): Fact[] {
    return [...this.progress.facts.values()].filter((fact) => isOf(fact, course));
  }

  async import(facts: readonly Fact[]): Promise<{ added: number; kept: Kept }> {
    const before = this.progress.facts;
    const fresh = [...join(this.known, facts).facts.values()].filter((fact) => !before.has(factKey(fact)));
    const kept = fresh.length > 0 ? await this.add(fresh) : this.device.kept;
    return { added: fresh.length, kept };
  }

  async forget(course?: string): Promise<void> {
    this.start();
    this.drop((fact) => isOf(fact, course));
    await this.device.clearMirror(course);
    this.removeKeys(this.device.keysOf(course));
    this.tabs?.tell({ type: 'forgotten', course });
  }

  subscribe(listener: () => void): () => void {
    this.start();
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** At first use, not before: a page that only imports this reads nothing. */
  private start(): void {
    if (this.tabs) return;
    this.tabs = new Tabs(this.options.channelName ?? 'tessera', (message) => this.hear(message));
    if (typeof window !== 'undefined') window.addEventListener('pageshow', (event) => event.persisted && void this.refresh());
    this.known = progressOf(this.device.scan());
    this.joined = this.device.patiently(this.load());
  }

  /** Both writes start before anyone is told: a listener that fails must not cost the learner the act. */
  private add(fresh: readonly Fact[]): Promise<Kept> {
    this.known = join(this.known, fresh);
    const saved = this.save(fresh);
    this.tabs?.tell({ type: 'facts', facts: fresh });
    this.notify();
    return saved;
  }

  /** Before IndexedDB has told what it has, only what is new; then also whatever a side has lost. */
  private save(fresh: readonly Fact[]): Promise<Kept> {
    return this.device.save(fresh, this.early ? [] : this.known.facts.values());
  }

  /** Joins what IndexedDB has; reads again if something was dropped meanwhile. */
  private async load(): Promise<void> {
    const { generation } = this;
    const facts = await this.device.mirrored();
    if (generation !== this.generation) return this.load();
    const before = this.known;
    this.join(facts);
    this.settleEarly(before);
  }

  /** What the learner did before IndexedDB told the clock is still the newest: it is recorded again behind what was found. */
  private settleEarly(before: Progress): void {
    const early = this.early ?? [];
    this.early = undefined;
    for (const fact of early) {
      const overtaken = latest(before, stepOf(fact)) === fact && latest(this.known, stepOf(fact)) !== fact;
      if (overtaken) this.record(fact);
    }
    if (early.length > 0) void this.save([]);
  }

  private join(facts: readonly Fact[]): void {
    const next = join(this.known, facts);
    if (next === this.known) return;
    this.known = next;
    this.notify();
  }

  /** Drops facts from memory and returns their keys. */
  private drop(isGone: (fact: Fact) => boolean): string[] {
    this.generation += 1;
    const gone = [...this.known.facts.values()].filter(isGone).map(factKey);
    if (gone.length === 0) return gone;
    this.device.letGo(gone);
    this.known = progressOf([...this.known.facts.values()].filter((fact) => !isGone(fact)));
    this.notify();
    return gone;
  }

  /** All but what was recorded since. */
  private removeKeys(keys: readonly string[]): void {
    this.device.removeKeys(keys.filter((key) => !this.known.facts.has(key)));
  }

  private hear(message: Message): void {
    if (message.type === 'forgotten') return void this.hearForgotten(message.course);
    if (message.type === 'removed') return void this.drop((fact) => factKey(fact) === factKey(message.fact));
    this.device.hold(message.facts);
    this.join(message.facts);
  }

  /** IndexedDB, which puts all tabs in one order, knows what was recorded here after the deletion; the rest goes. */
  private async hearForgotten(course: string | undefined): Promise<void> {
    const gone = this.drop((fact) => isOf(fact, course));
    await this.device.patiently(this.load());
    this.removeKeys(gone);
  }

  /** Back from the back/forward cache: what another tab deleted meanwhile goes, what was never stored stays. */
  private async refresh(): Promise<void> {
    const { generation } = this;
    const { facts, isLost } = await this.device.lookAgain();
    if (generation !== this.generation) return this.refresh();
    const staying = [...this.known.facts].filter(([key]) => !isLost(key)).map(([, fact]) => fact);
    this.known = progressOf([...staying, ...facts]);
    this.notify();
  }

  private notify(): void {
    for (const listener of [...this.listeners]) call(listener);
  }
}

/** One listener that fails must not keep the news from the others. */
function call(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    reportError(error);
  }
}

function isOf(fact: Fact, course: string | undefined): boolean {
  return course === undefined || fact.course === course;
}
