import { html, type TemplateResult } from 'lit';

export type Language = 'en' | 'fr' | 'ar';

/** Where one of several copies of an element stands: each keeps what is done in it under a key of its own. */
export interface Place {
  readonly key: string;
  readonly language: Language;
}

/** What the stories of the kit are made from: the element in a place, and what brings it into a state worth seeing. */
export interface Shown {
  readonly render: (place: Place) => TemplateResult;
  readonly play?: (canvas: HTMLElement) => Promise<unknown>;
}

/** A story as Storybook and the tests take it. */
export interface KitStory {
  readonly render: (args: object) => TemplateResult;
  readonly play: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

/** One copy with words that say what is different about it. */
export function captioned(words: string, content: TemplateResult, style = ''): TemplateResult {
  return html`<figure style="margin: 0; min-inline-size: 0; ${style}">
    <figcaption style="margin-block-end: 8px; font-size: 14px; line-height: 1.4">${words}</figcaption>
    ${content}
  </figure>`;
}
