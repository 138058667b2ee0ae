/** FNV-1a in 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), as eight hexadecimal digits or fewer. Tells versions of a text apart, no more. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}
