/** Puts words on the clipboard. A browser may refuse: then they are marked, ready for the keys that copy. Says which of both, in words. */
export async function copy(words: string, place: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(words);
    return 'Copied. Paste it into a stylesheet of your site.';
  } catch {
    getSelection()?.selectAllChildren(place);
    return 'This browser does not let the page copy. The CSS is marked: press Ctrl+C, or ⌘C on a Mac.';
  }
}
