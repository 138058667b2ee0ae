import { html, render, type LitElement } from 'lit';
import { elementsOf, playOf } from './in-turn.js';
import { readElement, type Declaration } from './manifest.js';
import { marksOf, renderMarks, type Named } from './marks.js';
import type { KitStory, Shown } from './place.js';

/** The element with its parts and slots marked, and a list that says what each is; names and words come from its manifest. */
export function anatomy(shown: Shown, manifest: URL): KitStory {
  const play = playOf(shown);
  return {
    render: () => html`<div>
      <div data-drawing style="position: relative; padding-block-start: 12px">${shown.render({ key: 'anatomy', language: 'en' })}<div aria-hidden="true" data-marks></div></div>
      <ol data-legend style="margin-block-start: 32px; padding-inline-start: 2em"></ol>
    </div>`,
    play: async (context) => {
      await play(context);
      draw(context.canvasElement, namedOf(await readElement(manifest, elementsOf(context.canvasElement)[0]?.localName ?? '')));
    },
  };
}

function namedOf({ cssParts = [], slots = [] }: Declaration): Named[] {
  return [
    ...cssParts.map(({ name, description = '' }) => ({ kind: 'part', name, description, selector: `[part~="${name}"]` })),
    ...slots.map(({ name, description = '' }) => ({ kind: 'slot', name: name || 'default', description, selector: name ? `slot[name="${name}"]` : 'slot:not([name])' })),
  ];
}

/** Draws now, and again whenever the element has another size. */
function draw(canvas: HTMLElement, named: readonly Named[]): void {
  const drawing = canvas.querySelector('[data-drawing]') as HTMLElement;
  const element = elementsOf<LitElement>(canvas)[0] as LitElement;
  const again = (): void => {
    const marks = marksOf(drawing, element, named);
    render(renderMarks(marks), drawing.querySelector('[data-marks]') as HTMLElement);
    render(legend(named, new Set(marks.map(({ number }) => number))), canvas.querySelector('[data-legend]') as HTMLElement);
  };
  new ResizeObserver(again).observe(element);
  again();
}

function legend(named: readonly Named[], drawn: ReadonlySet<number>): unknown {
  return named.map(({ kind, name, description }, index) =>
    html`<li><code>${name}</code> (${kind}). ${withCode(description)}${drawn.has(index + 1) ? '' : ' Not shown in this state.'}</li>`);
}

/** Manifests write code between backticks. */
function withCode(words: string): unknown[] {
  return words.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}
