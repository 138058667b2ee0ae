/**
 * The one allow-list for addresses: https, http, mailto, or relative to the page. Returns the address as written, or
 * `undefined` for everything else: other schemes, scheme-relative addresses, user names, control characters.
 */
export function safeAddress(address: unknown): string | undefined {
  if (typeof address !== 'string' || !address) return undefined;
  // URL parsers drop tabs and line ends, and browsers read a backslash as a slash: both hide what an address says.
  if (/[\u0000-\u0020\u007f\\]/.test(address) || address.startsWith('//')) return undefined;
  return isRelative(address) || isAllowed(address) ? address : undefined;
}

/** Whether the address leaves the site it stands on. */
export function isExternal(address: string): boolean {
  return !isRelative(address);
}

function isRelative(address: string): boolean {
  return !/^[^/?#]*:/.test(address);
}

function isAllowed(address: string): boolean {
  return /^https?:\/\/[^/?#@:]+(?::\d+)?(?:[/?#]|$)/i.test(address) || /^mailto:[^?]+@[^?]+/i.test(address);
}
