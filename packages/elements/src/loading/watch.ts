/** Calls with every element of the page that fits, now and whenever the page gets more; not before the parser is done with it. */
export function watch(selector: string, found: (element: Element) => void): void {
  const look = (): void => document.querySelectorAll(selector).forEach(found);
  const start = (): void => {
    look();
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  };
  // Half of an element's children are no content.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
