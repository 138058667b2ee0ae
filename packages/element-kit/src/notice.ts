const OWNER = Symbol.for('tessera.notice');

/** One element on the page says that nothing can be kept, whatever the number of elements and of copies of this code. */
export function claimNotice(element: Element): boolean {
  const page = element.ownerDocument as Document & { [OWNER]?: WeakRef<Element> };
  const owner = page[OWNER]?.deref();
  if (owner?.isConnected && owner !== element) return false;
  page[OWNER] = new WeakRef(element);
  return true;
}
