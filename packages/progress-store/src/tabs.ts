import { factKey, isSlug, readFact, type Fact } from '@tessera-learning/core';
import { readName } from './key-store.js';

/** What copies of the store tell each other. */
export type Message =
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  | { readonly type: 'forgotten'; readonly course?: string }
  /** Only from the `storage` event: another tab removed this key. */
  | { readonly type: 'removed'; readonly fact: Fact };

/**
 * Other tabs, and other copies of the bundle in this page. Without BroadcastChannel the `storage` event stands in, which
 * only other tabs get.
 */
export class Tabs {
  private readonly channel: BroadcastChannel | undefined;

  constructor(name: string, heard: (message: Message) => void) {
    const pass = (message: Message | undefined) => message && heard(message);
    this.channel = openChannel(name);
    if (this.channel) this.channel.onmessage = (event) => pass(readMessage(event.data));
    else if (typeof window !== 'undefined') window.addEventListener('storage', (event) => pass(readChange(event)));
  }

  tell(message: Exclude<Message, { type: 'removed' }>): void {
    this.channel?.postMessage(message.type === 'facts' ? { type: 'facts', facts: message.facts.map(rowOf) } : message);
  }
}

/** Reads what came over the channel: any script of the origin can post to it. Damaged facts are left out. */
export function readMessage(data: unknown): Message | undefined {
  if (!isObject(data)) return undefined;
  const { type, facts, course } = data;
  if (type === 'facts' && Array.isArray(facts)) return { type, facts: facts.map(readRow).filter((fact) => fact !== undefined) };
  if (type !== 'forgotten') return undefined;
  if (course === undefined) return { type };
  return isSlug(course) ? { type, course } : undefined;
}

function readChange(event: StorageEvent): Message | undefined {
  const fact = readName(event.key, event.newValue ?? event.oldValue);
  if (!fact) return undefined;
  return event.newValue === null ? { type: 'removed', fact } : { type: 'facts', facts: [fact] };
}

function rowOf(fact: Fact): { key: string; text?: string } {
  return fact.text ? { key: factKey(fact), text: fact.text } : { key: factKey(fact) };
}

function readRow(row: unknown): Fact | undefined {
  if (!isObject(row) || typeof row['key'] !== 'string') return undefined;
  const text = row['text'];
  return text === undefined || typeof text === 'string' ? readFact(row['key'], text) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Frames without an origin may refuse a channel. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : undefined;
  } catch {
    return undefined;
  }
}
