import type { Page } from '@playwright/test';

/** Questions about the page as it is seen: light and shadow trees as one. Put into the page, so that journeys can ask for them. */
export interface Composed {
  /** Every element, in the order of the page. */
  all: (root?: Document | ShadowRoot) => Element[];
  /** The element with the focus, through every shadow root. */
  focused: () => Element | null;
  /** The parent as seen: the slot, or the host of a shadow root. */
  parent: (element: Element) => Element | null;
  /** The nearest box round an element that has an outline of 2 pixels or more, itself included; or the box that its `::after` fills. */
  ring: (element: Element) => Element | undefined;
  /** In view, and not in one of the boxes of a pixel that speak to screen readers alone. */
  seen: (element: Element) => boolean;
}

declare global {
  interface Window {
    composed: Composed;
  }
}

/** Call before going to the page. */
export async function withComposed(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const all: Composed['all'] = (root = document) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
    const focused: Composed['focused'] = () => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active;
    };
    const parent: Composed['parent'] = (element) => {
      if (element.assignedSlot) return element.assignedSlot;
      const up = element.parentNode;
      return up instanceof ShadowRoot ? up.host : up instanceof Element ? up : null;
    };
    const outlined = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration): boolean => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const ring: Composed['ring'] = (element) => {
      const after = getComputedStyle(element, '::after');
      if (outlined(after) && parseFloat(after.height) >= 24) return (element as HTMLElement).offsetParent ?? undefined;
      for (let each: Element | null = element; each; each = parent(each)) if (outlined(getComputedStyle(each))) return each;
      return undefined;
    };
    const seen: Composed['seen'] = (element) => {
      if (!element.checkVisibility() || element.closest('svg')) return false;
      for (let each: Element | null = element; each; each = parent(each)) {
        const { overflow, clipPath } = getComputedStyle(each);
        if (overflow !== 'visible' && (each.clientHeight <= 1 || clipPath === 'inset(50%)')) return false;
      }
      return true;
    };
    window.composed = { all, focused, parent, ring, seen };
  });
}

/** A press of Tab and where it led. */
export interface Stop {
  readonly tag: string;
  readonly name: string;
  /** Place among all elements of the page. */
  readonly order: number;
  readonly hasRing: boolean;
  readonly inView: boolean;
  /** Nothing lies over its middle. */
  readonly uncovered: boolean;
}

/** Where the focus is now; `undefined` outside the page. */
export function whereFocusIs(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const { all, focused, parent, ring } = window.composed;
    const element = focused();
    if (!element || element === document.body || element === document.documentElement) return undefined;
    const box = ring(element);
    const { top, bottom, left, right, width, height } = (box ?? element).getBoundingClientRect();
    const fits = height <= innerHeight ? top >= -1 && bottom <= innerHeight + 1 : top < innerHeight && bottom > 0;
    const at = (root: Document | ShadowRoot): Element | null => {
      const hit = root.elementFromPoint(left + width / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
      return hit?.shadowRoot && hit.shadowRoot !== root ? at(hit.shadowRoot) ?? hit : hit;
    };
    const line = (each: Element | null): Element[] => (each ? [each, ...line(parent(each))] : []);
    const hit = at(document);
    const target = box ?? element;
    return {
      tag: element.localName,
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60) || element.id || (element as HTMLInputElement).value,
      order: all().indexOf(element),
      hasRing: box !== undefined,
      inView: fits && left >= -1 && right <= innerWidth + 1,
      uncovered: line(hit).includes(target) || line(target).includes(hit as Element),
    };
  });
}
