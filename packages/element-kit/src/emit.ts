/** Sends an event that a page outside the shadow root hears: bubbling and composed, with plain data. */
export function emit<T>(element: Element, type: string, detail: T): void {
  const event = new CustomEvent<T>(type, { detail, bubbles: true, composed: true });
  element.dispatchEvent(event);
}
