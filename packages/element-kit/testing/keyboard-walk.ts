import { sendKeys } from '@web/test-runner-commands';

const STOPS = 'a[href], button:enabled, input:enabled:not([type="hidden"]), select:enabled, textarea:enabled, summary, [tabindex]';
/** Regions that scroll, a video's own controls, and the day, month and year of a date are stops too, without being told apart from outside. */
const INSIDE = 5;

/**
 * Walks through a place with Tab alone: every control is reached, each shows that it has the focus, and the walk comes out again (WCAG 2.1.1, 2.1.2, 2.4.7).
 * A modal dialog keeps the walk inside, as it should.
 */
export async function expectKeyboardWalk(place: HTMLElement): Promise<void> {
  const [before, after] = [door(place, 'before'), door(place, 'after')];
  before.focus();
  const modal = modalIn(place);
  const missed = new Set<Element>(tabStops(modal ?? place));
  const seen = new Map<Element, boolean>();
  for (let presses = 10 + missed.size * INSIDE; presses > 0; presses -= 1) {
    await sendKeys({ press: 'Tab' });
    const focused = focusedElement();
    if (focused === after || focused === document.body) {
      if (!modal || missed.size === 0) break;
      continue;
    }
    if (presses === 1 && !modal) throw new Error(`Tab does not leave the story: it is at ${named(focused)}`);
    for (const reached of groupOf(focused)) missed.delete(reached);
    // What is inside a frame shows its focus itself: the page round it is not told.
    seen.set(focused, focused.localName === 'iframe' || seen.get(focused) || showsFocus(focused, place));
  }
  before.remove();
  after.remove();
  const unseen = [...seen].flatMap(([element, shows]) => (shows ? [] : [element]));
  if (missed.size > 0) throw new Error(`Tab does not reach: ${[...missed].map(named).join(', ')}`);
  if (unseen.length > 0) throw new Error(`Focus cannot be seen on: ${unseen.map(named).join(', ')}`);
}

function modalIn(root: Element | ShadowRoot): HTMLElement | undefined {
  const all = [...root.querySelectorAll<HTMLElement>('*')];
  return all.find((element) => element.matches(':modal')) ?? all.flatMap((element) => (element.shadowRoot ? (modalIn(element.shadowRoot) ?? []) : []))[0];
}

function door(place: HTMLElement, where: 'before' | 'after'): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = where;
  place[where](button);
  return button;
}

/** Every visible control in the place and in the shadow roots inside it. */
function tabStops(root: Element | ShadowRoot): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>('*')];
  const own = all.filter((element) => element.matches(STOPS) && element.tabIndex >= 0 && isVisible(element));
  return [...own, ...all.flatMap((element) => (element.shadowRoot ? tabStops(element.shadowRoot) : []))];
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');
}

/** One stop for a whole group of radio buttons: arrows go on from there. */
function groupOf(element: Element): Element[] {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.name === '') return [element];
  const root = element.getRootNode() as Document | ShadowRoot;
  return [...root.querySelectorAll(`input[type="radio"][name="${CSS.escape(element.name)}"]`)];
}

function focusedElement(): Element {
  let focused = document.activeElement ?? document.body;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** The outline may be on the control, on what is laid over it, or on what holds it, as a label does. */
function showsFocus(focused: Element, place: Element): boolean {
  if (['::before', '::after'].some((pseudo) => isOutlined(getComputedStyle(focused, pseudo)))) return true;
  for (let element: Element | null = focused; element && element !== place; element = element.parentElement) {
    if (isOutlined(getComputedStyle(element))) return true;
  }
  return false;
}

function isOutlined({ outlineStyle, outlineWidth }: CSSStyleDeclaration): boolean {
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
}

function named(element: Element): string {
  return `<${element.localName}> “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
}
