/** The address of a file of the list. */
export function addressOf(path: string, scope: string): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), scope).href;
}

/** An address as a path from the site's root, not encoded; `undefined` for other origins, other folders and what is no path. */
export function pathOf(address: string, scope: string): string | undefined {
  const [{ origin, pathname }, root] = [new URL(address), new URL(scope)];
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(root.pathname.length));
  } catch {
    return undefined;
  }
}

/** The file that answers a path: itself, or the index of a folder. `folder` if its slash is missing: links need it. */
export function fileFor(path: string, has: (path: string) => boolean): { readonly file: string } | 'folder' | undefined {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (has(file)) return { file };
  return has(`${path}/index.html`) ? 'folder' : undefined;
}
