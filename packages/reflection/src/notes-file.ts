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

/** Hands a text to the browser as a file, without a server and without anything stored. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  // The browser has begun to read the blob by then; without this it would stay in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
