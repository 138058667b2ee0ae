/** `6.2 MB`, as the locale writes it. */
export function size(bytes: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6);
}

export function date(milliseconds: number, locale: string): string {
  return new Date(milliseconds).toLocaleDateString(locale, { dateStyle: 'long' });
}

/** Puts values where a text has their names in braces. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}
