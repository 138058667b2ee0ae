import { html, type Html } from '@tessera-learning/core';

export interface SavedDataHtmlOptions {
  /** Slug of the course whose facts are shown. */
  readonly course: string;
  /** Words for a page without script. */
  readonly fallback: string;
}

/** The place where `<tessera-saved-data>` shows what is kept; without script, a sentence that says why it is empty. */
export function savedDataHtml({ course, fallback }: SavedDataHtmlOptions): Html {
  return html`<tessera-saved-data course="${course}"><p>${fallback}</p></tessera-saved-data>`;
}
