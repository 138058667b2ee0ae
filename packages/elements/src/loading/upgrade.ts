/** The attribute with which an ordinary element asks for one of ours: editors that strip unknown tags mostly keep `data-*`. */
const MARK = 'data-tessera';

/** Every element that asks. */
export const ASKING = `[${MARK}]`;

/** What the element asks for: `quiz` in `<div data-tessera="quiz">`. */
export function askedBy(element: Element): string {
  return element.getAttribute(MARK)?.trim() ?? '';
}

/**
 * Puts the element that is asked for in the place of the one that asks, once it is defined. The content goes along; of a link,
 * the link itself does, and is what a reader has until there is more. `data-course` becomes `course`, and so on for each
 * attribute that the element knows; every other attribute stays as it is.
 * @returns the new element
 */
export function upgrade(asking: Element): Element | undefined {
  const tag = `tessera-${askedBy(asking)}`;
  const type = customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined;
  if (!type) return undefined;
  const isLink = asking.localName === 'a';
  const element = document.createElement(tag);
  for (const { name, value } of asking.attributes) {
    const known = name.replace(/^data-/, '');
    if (type.observedAttributes?.includes(known)) element.setAttribute(known, value);
    else if (name !== MARK && !isLink) element.setAttribute(name, value);
  }
  asking.removeAttribute(MARK);
  // Content first: an element looks at it when it comes to the page.
  const { parentNode, nextSibling } = asking;
  asking.remove();
  element.append(...(isLink ? [asking] : asking.childNodes));
  parentNode?.insertBefore(element, nextSibling);
  return element;
}
