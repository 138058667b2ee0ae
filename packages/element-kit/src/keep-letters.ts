/** For `keydown`: a page cannot see that the event comes from a field, and its single-letter shortcuts must not take what is typed. */
export function keepLetters(event: KeyboardEvent): void {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && (event.target as Element).matches('input, select, textarea')) event.stopPropagation();
}
