/** The address of one file of the site, seen from another: `../../assets/site.css`. Both are paths from the site's root; a place in the same file is its `#fragment` alone. */
export function relative(from: string, to: string): string {
  if (to.startsWith('#')) return to;
  if (to.startsWith(`${from}#`)) return to.slice(from.length);
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/');
}
