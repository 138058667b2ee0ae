import type { Act } from './player-view.js';

/** Single keys act only while focus is inside the player (WCAG 2.1.4): this is called from there. */
const KEYS: Readonly<Record<string, Act>> = {
  k: 'play', ' ': 'play', j: 'back', l: 'forward', m: 'mute', c: 'captions', d: 'described', f: 'full', '?': 'more',
};

/** What a key asks for; nothing where a control needs the key for itself. */
export function actOfKey(event: KeyboardEvent): Act | undefined {
  const { key, ctrlKey, metaKey, altKey } = event;
  const [target] = event.composedPath();
  const taken = target instanceof Element && target.matches(key === ' ' ? 'button, a, input, select' : 'select, [type=search]');
  return taken || ctrlKey || metaKey || altKey ? undefined : KEYS[key.toLowerCase()];
}

/** How far a key moves the timeline, in seconds. `Infinity` is the end. */
export function stepOfKey(key: string, rightToLeft: boolean): number | undefined {
  const on = rightToLeft ? -5 : 5;
  const steps: Readonly<Record<string, number>> = { ArrowRight: on, ArrowLeft: -on, ArrowUp: 5, ArrowDown: -5, PageUp: 30, PageDown: -30, Home: -Infinity, End: Infinity };
  return steps[key];
}
