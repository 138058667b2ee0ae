import { download } from '@tessera-learning/element-kit';

/** One question with what the learner wrote; the words are empty where nothing was written. */
export interface Answered {
  readonly prompt: string;
  readonly text: string;
}

/** Markdown of the questions and the notes: the words stay exactly as they were written. */
export function notesText(titles: readonly string[], notes: readonly Answered[]): string {
  const heads = titles.filter(Boolean).map((title, index) => `${'#'.repeat(index + 1)} ${title}`);
  return `${[...heads, ...notes.flatMap(({ prompt, text }) => [`### ${prompt}`, text])].filter(Boolean).join('\n\n')}\n`;
}

export function saveNotes(name: string, titles: readonly string[], notes: readonly Answered[]): void {
  download(name, notesText(titles, notes), 'text/plain');
}
