const OWNER = Symbol.for('tessera.notice');

/** One element on the page says that nothing can be kept, whatever the number of elements and of copies of this code. */
export function claimNotice(element: Element): boolean {
  const page = document as Document & { [OWNER]?: Element };
  if (!page[OWNER]?.isConnected) page[OWNER] = element;
  return page[OWNER] === element;
}
