/** The link that a plain click follows. Clicks that open a new tab or save are the learner's own business. */
export function plainLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  return event.composedPath().find((each) => each instanceof HTMLAnchorElement);
}
