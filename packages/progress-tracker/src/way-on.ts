import { clockTime } from '@tessera-learning/core';
import { positionOf } from './position.js';
import type { BandStrings } from './strings/strings.js';
import type { RowView, TrackerView } from './tracker-view.js';

/** Where a learner goes on, and what to call it. */
export interface WayOn {
  readonly href: string;
  readonly words: string;
}

/** To what is begun, else to what comes next; back to the first once all is done. */
export function wayOn(view: TrackerView, strings: BandStrings): WayOn | undefined {
  const { rows, completion } = view;
  const first = (state: string): RowView | undefined => rows.find((row) => row.completion.state === state);
  const row = first('begun') ?? first('open') ?? rows[0];
  if (row?.href === undefined) return undefined;
  const place = row.module && row.completion.state === 'begun' ? placeIn(view, row, strings) : undefined;
  const what = [row.module ? strings.inSentence(rows.indexOf(row) + 1) : row.text, ...(place?.words ?? [])].join(strings.comma);
  return { href: `${row.href}${place?.hash ?? ''}`, words: { open: strings.start, begun: strings.goOn, done: strings.goBack }[completion.state](what) };
}

/** The first step of a module that is not done: its section, by number, or its video, at the second. */
function placeIn(view: TrackerView, row: RowView, { section, videoAt, quiz }: BandStrings): { hash: string; words: readonly string[] } | undefined {
  const at = row.completion.steps.findIndex(({ state }) => state !== 'done');
  const [kind, id = ''] = row.items[at]?.split(':') ?? [];
  if (kind === 'answered') return { hash: '#quiz', words: [quiz] };
  const second = positionOf(view, row, row.items[at] ?? '');
  if (kind === 'watched') return { hash: second === undefined ? `#${id}` : `#${id}&t=${second}`, words: second === undefined ? [] : [videoAt(clockTime(second))] };
  // Every section is a step, and sections are numbered in page order.
  const number = row.items.slice(0, at + 1).filter((item) => item.startsWith('read:')).length;
  return kind === 'read' ? { hash: `#${id}`, words: [section(`${view.rows.indexOf(row) + 1}.${number}`)] } : undefined;
}
