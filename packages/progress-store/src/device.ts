import { factKey, readFact, type Fact } from '@tessera-learning/core';
import { inTime } from './in-time.js';
import { KeyStore } from './key-store.js';
import { Mirror } from './mirror.js';
import type { Kept, ProgressStoreOptions } from './progress-store.js';

/** What was found on a second look, and which of the facts known before were deleted meanwhile. */
export interface SecondLook {
  readonly facts: readonly Fact[];
  readonly isLost: (key: string) => boolean;
}

/** Both sides of the device: localStorage answers at once, IndexedDB survives a browser that is killed. */
export class Device {
  private readonly keys: KeyStore;
  private readonly mirror: Mirror;
  private told: Kept = 'device';

  /** @param keptChanged called when the device begins or ceases to keep things */
  constructor(
    private readonly options: ProgressStoreOptions,
    private readonly keptChanged: () => void,
  ) {
    this.keys = new KeyStore(() => (options.storage === undefined ? globalThis.localStorage : options.storage));
    this.mirror = new Mirror(() => (options.indexedDB === undefined ? globalThis.indexedDB : options.indexedDB));
  }

  get kept(): Kept {
    return this.keys.works || this.mirror.works ? 'device' : 'memory';
  }

  scan(): Fact[] {
    return this.keys.read() ?? [];
  }

  /** What IndexedDB has. It waits as long as it takes: use {@link patiently}. */
  async mirrored(): Promise<Fact[]> {
    return (await this.mirror.read()) ?? [];
  }

  /** Writes what a side lacks, both starting in this task: the new facts first. Tells where the new ones are kept. */
  async save(fresh: readonly Fact[], others: Iterable<Fact>): Promise<Kept> {
    const facts = [...fresh, ...others].filter(isReadable);
    this.keys.write(facts);
    const mirrored = await this.patiently(this.mirror.write(facts));
    const isKept = (fact: Fact) => isReadable(fact) && (mirrored === true || this.keys.held.has(factKey(fact)));
    return fresh.every(isKept) ? 'device' : 'memory';
  }

  clearMirror(course?: string): Promise<void> {
    return this.patiently(this.mirror.clear(course));
  }

  keysOf(course?: string): string[] {
    return this.keys.keysOf(course);
  }

  removeKeys(keys: readonly string[]): void {
    this.keys.remove(keys);
  }

  /** Counts facts as kept: whoever told them writes them. Writing them again could bring back what is being forgotten. */
  hold(facts: readonly Fact[]): void {
    for (const side of [this.keys, this.mirror]) for (const fact of facts) side.held.add(factKey(fact));
  }

  letGo(keys: readonly string[]): void {
    for (const side of [this.keys, this.mirror]) for (const key of keys) side.held.delete(key);
  }

  /** Reads afresh. Lost is what a side held and no longer has; a side that refuses says nothing. */
  async lookAgain(): Promise<SecondLook> {
    const [inKeys, inMirror] = [new Set(this.keys.held), new Set(this.mirror.held)];
    const mirrored = await this.patiently(this.mirror.read());
    const scanned = this.keys.read();
    const isLost = (key: string) => Boolean((scanned && inKeys.has(key)) || (mirrored && inMirror.has(key)));
    return { facts: [...(scanned ?? []), ...(mirrored ?? [])], isLost };
  }

  /** Waits for IndexedDB, but not for ever; what ends later still counts. */
  patiently<T>(work: Promise<T>): Promise<T | undefined> {
    void work.then(() => this.tellKept());
    return inTime(work, this.options.timeout ?? 2000, () => {
      this.mirror.works = false;
      this.tellKept();
    });
  }

  private tellKept(): void {
    if (this.told === this.kept) return;
    this.told = this.kept;
    this.keptChanged();
  }
}

/** Whether the key can be read back; if not, storing it would keep nothing. */
function isReadable(fact: Fact): boolean {
  return readFact(factKey(fact)) !== undefined;
}
