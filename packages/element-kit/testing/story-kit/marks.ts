import { html, type LitElement, type TemplateResult } from 'lit';

/** A part or a slot of an element. */
export interface Named {
  readonly kind: string;
  readonly name: string;
  readonly description: string;
  readonly selector: string;
}

/** Where a part stands in the drawing, in CSS pixels, and where its number goes. */
export interface Mark {
  readonly number: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly tagLeft: number;
}

/** How wide a number is, with room to the next. */
const TAG = 26;

/** The first of each part that has a box. Parts that begin at one corner have their numbers side by side. */
export function marksOf(drawing: HTMLElement, element: LitElement, named: readonly Named[]): Mark[] {
  const origin = drawing.getBoundingClientRect();
  const marks: Mark[] = [];
  for (const [index, { selector }] of named.entries()) {
    const box = boxOf(element, selector);
    if (!box) continue;
    const [left, top] = [box.left - origin.left, box.top - origin.top];
    let tagLeft = left;
    while (marks.some((other) => Math.abs(other.tagLeft - tagLeft) < TAG && Math.abs(other.top - top) < TAG)) tagLeft += TAG;
    marks.push({ number: index + 1, left, top, width: box.width, height: box.height, tagLeft });
  }
  return marks;
}

/** A slot has no box of its own: what stands in it has. What is folded away has a box, and is not seen. */
function boxOf(element: LitElement, selector: string): DOMRect | undefined {
  const found = [...element.renderRoot.querySelectorAll(selector)].flatMap((each) => (each instanceof HTMLSlotElement ? each.assignedElements() : each));
  return found.filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect()).find(({ width, height }) => width > 0 && height > 0);
}

export function renderMarks(marks: readonly Mark[]): TemplateResult[] {
  return marks.map(({ number, left, top, width, height, tagLeft }) => html`
    <div style="${EDGE}; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px"></div>
    <div style="${NUMBER}; left: ${tagLeft}px; top: ${top - 11}px">${number}</div>`);
}

const EDGE = 'position: absolute; pointer-events: none; box-sizing: border-box; border: 2px dashed light-dark(#a3005a, #ff8fc8)';
const NUMBER = `position: absolute; pointer-events: none; inline-size: 22px; block-size: 22px; border-radius: 50%; text-align: center;
  font: 700 13px/22px system-ui, sans-serif; color: light-dark(#fff, #2a0018); background: light-dark(#a3005a, #ff8fc8)`;
