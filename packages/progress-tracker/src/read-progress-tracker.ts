import { folded, readItems, safeAddress } from '@tessera-learning/core';
import type { TrackerRow } from './progress-tracker-html.js';

/** Reads the rows of the plain HTML; `undefined` if there are none. */
export function readProgressTracker(host: Element): readonly TrackerRow[] | undefined {
  const rows = [...host.querySelectorAll('li[data-items]')].map(readRow);
  return rows.length > 0 ? rows : undefined;
}

function readRow(item: Element): TrackerRow {
  const href = safeAddress(item.querySelector('a')?.getAttribute('href'));
  const note = folded(item.querySelector('small')?.textContent ?? '');
  const module = item.getAttribute('data-module');
  return {
    text: textOf(item),
    ...(href === undefined ? {} : { href }),
    ...(note ? { note } : {}),
    items: readItems(item.getAttribute('data-items')),
    ...(module ? { module } : {}),
  };
}

/** Everything but the note: an editor may have taken the `span` away. */
function textOf(item: Element): string {
  const nodes = [...item.childNodes].filter((node) => !(node instanceof Element && node.localName === 'small'));
  return folded(nodes.map((node) => node.textContent).join(''));
}
