import { html, linkHtml, type Html } from '@tessera-learning/core';

/** Which pages to read. A section without guide pages has a slip without them: it still can be marked as read. */
export interface GuideSlip {
  /** For example `Now read in the guide`. */
  readonly lead: string;
  /** The pages as a person says them, for example `5–8`; empty if there are none. */
  readonly pages: string;
  /** For example `four pages, about 15 minutes`. */
  readonly note: string;
  /** The link's words, for example `Open at page 5`. */
  readonly action: string;
  /** Where the guide is; empty if there are no pages. */
  readonly href: string;
  /** The named source that these pages follow, for example `It follows: The intercultural city step by step, pages 5–8`. */
  readonly follows?: { readonly text: string; readonly href: string };
}

export interface GuideSlipHtmlOptions {
  readonly course: string;
  readonly module: string;
  /** Slug of the section that the mark belongs to: fact `read`. */
  readonly item: string;
  /** The section's name: tells the mark from those of other sections to who listens. */
  readonly label?: string;
}

/** A slip as the plain HTML that reads without script and that `<tessera-guide-slip>` reads back. */
export function guideSlipHtml(slip: GuideSlip, options: GuideSlipHtmlOptions): Html {
  const { course, module, item, label } = options;
  const pages = slip.pages ? html`<p data-pages>${slip.pages}</p>` : html``;
  const link = slip.href ? html`<p>${linkHtml(slip.href, slip.action)}</p>` : html``;
  const follows = slip.follows && html`
<p data-follows>${linkHtml(slip.follows.href, slip.follows.text)}</p>`;
  return html`<tessera-guide-slip course="${course}" module="${module}" item="${item}" label="${label ?? ''}">
<p data-lead>${slip.lead}</p>${pages}
<p data-note>${slip.note}</p>${link}${follows}
</tessera-guide-slip>`;
}
