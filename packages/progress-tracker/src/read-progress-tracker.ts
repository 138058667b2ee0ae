import { folded, readItems } from '@tessera-learning/core';
import type { TrackerRow } from './progress-tracker-html.js';

/** Reads the rows of the plain HTML; `undefined` if there are none. */
export function readProgressTracker(host: Element): readonly TrackerRow[] | undefined {
  const rows = [...host.querySelectorAll('li[data-items]')].map(readRow);
  return rows.length > 0 ? rows : undefined;
}

function readRow(item: Element): TrackerRow {
  const link = item.querySelector('a');
  return {
    // Everything but the note: an editor may have taken the `span` away.
    text: textOf([...item.childNodes].filter(({ nodeName }) => nodeName !== 'SMALL')),
    // The browser's own reading of the address: nothing hides from it.
    href: link && /^(https?|mailto|file):$/.test(link.protocol) ? link.getAttribute('href') ?? undefined : undefined,
    note: textOf([...item.querySelectorAll('small')]) || undefined,
    items: readItems(item.getAttribute('data-items')),
    module: item.getAttribute('data-module') ?? undefined,
  };
}

function textOf(nodes: readonly Node[]): string {
  return folded(nodes.map(({ textContent }) => textContent).join(''));
}
