/** Where the parts of a snippet are: this site's root, or the copy of it that a city keeps. Both end with a slash. */
export interface Place {
  readonly root: string;
  readonly base: string;
}

/** A whole web address as the folder of a copy: without query, anchor and the name of a file. `undefined` if it is none. */
export function folderOf(text: string): string | undefined {
  const written = text.trim();
  if (!/^https?:\/\/[^/]/i.test(written) || !URL.canParse(written)) return undefined;
  const { origin, pathname, username, password } = new URL(written);
  // A name and a password would end up in every page that the code is pasted into.
  if (username || password) return undefined;
  const folder = pathname.replace(/[^/]*\.html?$/i, '');
  return `${origin}${folder.endsWith('/') ? folder : `${folder}/`}`;
}

/** An address of this page as a whole one, in the copy if it belongs to the course. */
export function wholeAddress(address: string, { root, base }: Place): string {
  const { href } = new URL(address, document.baseURI);
  return href.startsWith(root) ? base + href.slice(root.length) : href;
}
