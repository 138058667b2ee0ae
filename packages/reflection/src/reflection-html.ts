import { headingHtml, html, type Consideration, type Html } from '@tessera-learning/core';

/** Questions about one's own city, under a heading. They have no right answer. */
export interface Reflection {
  /** For example `Questions to consider`; may be empty where the page has a heading of its own. */
  readonly heading: string;
  /** A sentence under the heading; may be empty. */
  readonly lead: string;
  readonly considerations: readonly Consideration[];
}

export interface ReflectionHtmlOptions {
  /** Slug of the course: with the module it makes the key that a note is kept under. */
  readonly course: string;
  readonly module: string;
  /** Level of the heading, 2 to 6. Default 3. */
  readonly headingLevel?: number;
}

/** Questions as the plain HTML that reads without script and that `<tessera-reflection>` reads back. */
export function reflectionHtml({ heading, lead, considerations }: Reflection, options: ReflectionHtmlOptions): Html {
  const { course, module, headingLevel = 3 } = options;
  return html`<tessera-reflection course="${course}" module="${module}" heading-level="${headingLevel}">
${heading && headingHtml(headingLevel, heading)}${lead && html`<p>${lead}</p>`}
<ul>${considerations.map(({ id, prompt }) => html`<li data-consideration="${id}">${prompt}</li>`)}</ul>
</tessera-reflection>`;
}
