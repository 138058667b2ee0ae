import type { Programme } from '../programme.js';
import { fileName, titleOf } from '../words.js';
import { calendarOf, hasDates } from './calendar.js';
import { letterOf } from './letter.js';
import { markdownOf } from './markdown.js';
import { planFile } from './plan-file.js';

export type FileKind = 'markdown' | 'calendar' | 'json' | 'letter';

export interface TakeAway {
  readonly name: string;
  readonly text: string;
  /** MIME type. */
  readonly type: string;
}

/** A file to take away; `undefined` for a calendar of days without dates. */
export function fileOf(programme: Programme, kind: FileKind): TakeAway | undefined {
  const title = titleOf(programme.plan, programme.catalogue.title);
  if (kind === 'calendar') return hasDates(programme) ? { name: fileName(title, 'ics'), text: calendarOf(programme, Date.now()), type: 'text/calendar' } : undefined;
  if (kind === 'json') return { name: fileName(title, 'json'), text: planFile(programme.plan), type: 'application/json' };
  if (kind === 'markdown') return { name: fileName(title, 'md'), text: markdownOf(programme), type: 'text/markdown' };
  const { subject, body } = letterOf(programme);
  return { name: fileName(title, 'txt'), text: `${subject}\n\n${body}\n`, type: 'text/plain' };
}
