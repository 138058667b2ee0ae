import { folded, safeAddress } from '@tessera-learning/core';
import type { GuideSlip } from './guide-slip-html.js';

/** Reads the plain HTML of a slip; `undefined` if there is no lead. */
export function readGuideSlip(host: Element): GuideSlip | undefined {
  const text = (selector: string): string => folded(host.querySelector(selector)?.textContent ?? '');
  if (!host.querySelector('[data-lead]')) return undefined;
  const href = safeAddress(host.querySelector('a')?.getAttribute('href')) ?? '';
  return { lead: text('[data-lead]'), pages: text('[data-pages]'), note: text('[data-note]'), action: href ? text('a') : '', href };
}
