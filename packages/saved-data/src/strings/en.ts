import type { SavedDataStrings } from './strings.js';

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

export const en: SavedDataStrings = {
  nothing: 'Nothing is kept for this course.',
  noProgress: 'Nothing is kept of what you did in this course.',
  summary: (answers, read, notes, plans) =>
    `${count(answers, 'question')} answered, ${count(read, 'section')} marked as read${notes > 0 ? `, ${count(notes, 'note')}` : ''}${plans > 0 ? ', a programme' : ''}.`,
  onDevice: 'Kept on this device, in this browser only. Nobody else can see it.',
  untilClosed: 'This browser does not let the page keep anything: it lasts until you close the page. Export it if you want to have it later.',
  details: (entries) => `Show ${entries === 1 ? 'the one entry' : `all ${entries} entries`}`,
  permitted: (site) => `You allowed this course to play videos from ${site}.`,
  forbid: (site) => `Ask me again before videos from ${site}`,
  forbidden: 'You will be asked again.',
  module: 'Module',
  step: 'Step',
  what: 'What you did',
  entry: (kind, detail, text) => {
    if (kind === 'answered') return `Answered: ${detail}`;
    if (kind === 'read') return detail === 'yes' ? 'Marked as read' : 'Took the mark away';
    if (kind === 'planned') return 'Planned a programme';
    return kind === 'watched' ? `Watched, in seconds: ${detail}` : `Wrote: ${text ?? '(emptied)'}`;
  },
  export: 'Export',
  exported: (file) => `Your browser has been given the file ${file}.`,
  import: 'Import a file',
  imported: (added, skipped, foreign) => [
    added > 0 ? `${count(added, 'new entry', 'new entries')}.` : 'Nothing new: everything in the file was here already.',
    skipped > 0 ? `${count(skipped, 'row')} could not be read.` : '',
    foreign > 0 ? `${count(foreign, 'entry belongs', 'entries belong')} to another course and ${foreign === 1 ? 'was' : 'were'} left out.` : '',
  ].filter(Boolean).join(' '),
  importedUntilClosed: 'They last until you close the page.',
  importError: {
    'too-large': 'This file is far too large for saved progress. Nothing was changed.',
    'not-json': 'This file is damaged, or of another kind. Nothing was changed.',
    'not-progress': 'This file holds no saved progress. Choose a file that was exported here. Nothing was changed.',
    newer: 'This file comes from a newer version of the course. Reload the page and try again. Nothing was changed.',
    unreadable: 'The browser could not open this file. Nothing was changed.',
  },
  delete: 'Delete everything',
  confirm: (entries) => `Delete ${count(entries, 'entry', 'entries')}? This cannot be undone. Export first if you may want ${entries === 1 ? 'it' : 'them'} back.`,
  confirmDelete: 'Delete',
  keep: 'Keep',
  kept: 'Nothing was deleted.',
  deleted: 'Everything is deleted.',
  notDeleted: 'Not everything could be deleted. Close other pages of this course and try again.',
  nothingToDelete: 'There is nothing to delete.',
};
