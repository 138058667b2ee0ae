import { factKey, readFact, type Fact } from '@tessera-learning/core';
import { readKey } from './keys.js';

/** What the store wants to hear from other tabs, and from other copies of this code in the page. */
export interface Ears {
  readonly onFacts: (facts: Fact[]) => void;
  readonly onForgotten: (prefix: string) => Promise<void>;
  /** Only without BroadcastChannel: one key was removed. */
  readonly onRemoved: (key: string) => void;
}

/** Ways to tell the others. */
export interface Tabs {
  readonly tellFacts: (facts: readonly Fact[]) => void;
  readonly tellForgotten: (prefix: string) => void;
}

/** Opens a BroadcastChannel. Where there is none the `storage` event stands in, which only other tabs get. */
export function openTabs(name: string, ears: Ears): Tabs {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => hear(data, ears);
  } catch {
    globalThis.addEventListener?.('storage', (event) => hearKey(event, ears));
  }
  return {
    tellFacts: (facts) => channel?.postMessage({ type: 'facts', facts: facts.map((fact) => ({ key: factKey(fact), text: fact.text })) }),
    tellForgotten: (prefix) => channel?.postMessage({ type: 'forgotten', prefix }),
  };
}

/** Any script of the origin can post to the channel: only whole facts and words are heard. */
export function hear(data: unknown, ears: Ears): void {
  const { type, facts, prefix } = Object(data) as Record<string, unknown>;
  if (type === 'facts' && Array.isArray(facts)) ears.onFacts(facts.flatMap(readRow));
  if (type === 'forgotten' && typeof prefix === 'string') void ears.onForgotten(prefix);
}

function hearKey({ key, newValue }: StorageEvent, ears: Ears): void {
  const fact = readKey(key ?? '', newValue ?? '');
  if (!fact) return;
  if (newValue === null) ears.onRemoved(factKey(fact));
  else ears.onFacts([fact]);
}

function readRow(row: unknown): Fact[] {
  const { key, text } = Object(row) as Record<string, unknown>;
  const fact = typeof key === 'string' && (text === undefined || typeof text === 'string') && readFact(key, text);
  return fact ? [fact] : [];
}
