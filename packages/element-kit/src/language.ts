/** The language of an element: the nearest `lang`, through shadow roots, else `en`. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const marked = at.closest('[lang]');
    if (marked) return marked.getAttribute('lang') || 'en';
  }
  return 'en';
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
