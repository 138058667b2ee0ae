import { folded, safeAddress } from '@tessera-learning/core';
import type { GuideSlip } from './guide-slip-html.js';

/** Reads the plain HTML of a slip; `undefined` if there is no lead. */
export function readGuideSlip(host: Element): GuideSlip | undefined {
  const text = (selector: string): string => folded(host.querySelector(selector)?.textContent ?? '');
  if (!host.querySelector('[data-lead]')) return undefined;
  const address = (selector: string): string => safeAddress(host.querySelector(selector)?.getAttribute('href')) ?? '';
  const [open, source] = ['p:not([data-follows]) a', '[data-follows] a'] as const;
  const [href, from] = [address(open), address(source)];
  const follows = from ? { follows: { text: text(source), href: from } } : {};
  return { lead: text('[data-lead]'), pages: text('[data-pages]'), note: text('[data-note]'), action: href ? text(open) : '', href, ...follows };
}
