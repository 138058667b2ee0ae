interface Versioned {
  readonly version?: string;
}

/**
 * Whether this copy may define `tag`. The first definition on a page wins; a second one of another version says so and steps
 * back, because a thrown `define` would stop everything else in the script.
 */
export function mayDefine(tag: string, version: string): boolean {
  const first = customElements.get(tag) as Versioned | undefined;
  if (!first) return true;
  if (first.version !== version) {
    console.warn(`<${tag}> ${version} steps back: the page has ${first.version}.`);
  }
  return false;
}
