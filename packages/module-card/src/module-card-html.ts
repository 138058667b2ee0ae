import { headingHtml, html, type Html } from '@tessera-learning/core';

/** What a card says, apart from how far the learner is. */
export interface ModuleCard {
  /** For example `Module 1`. */
  readonly label: string;
  readonly title: string;
  /** Where the one link goes. */
  readonly href: string;
  readonly summary: string;
  /** Short facts for the foot of the card: minutes, guide pages. */
  readonly meta: readonly string[];
}

export interface ModuleCardHtmlOptions {
  readonly course: string;
  readonly module: string;
  /** The module's outline, tokens `kind:id`. */
  readonly items: readonly string[];
  /** Place in the course, from 0: chooses the tile's pattern. Default 0. */
  readonly order?: number;
  /** Level of the title's heading, 2 to 6. Default 3. */
  readonly headingLevel?: number;
}

/** A card as the plain HTML that reads without script and that `<tessera-module-card>` reads back. */
export function moduleCardHtml(card: ModuleCard, options: ModuleCardHtmlOptions): Html {
  const { course, module, items, order = 0, headingLevel = 3 } = options;
  return html`<tessera-module-card course="${course}" module="${module}" items="${items.join(' ')}" order="${order}" heading-level="${headingLevel}">
<p data-label>${card.label}</p>
${headingHtml(headingLevel, html`<a href="${card.href}">${card.title}</a>`)}
<p data-summary>${card.summary}</p>
${card.meta.map((fact) => html`<p data-meta>${fact}</p>`)}
</tessera-module-card>`;
}
