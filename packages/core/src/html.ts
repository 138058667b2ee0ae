/** A piece of HTML that was made here, from escaped text. */
export class Html {
  constructor(private readonly source: string) {}
  toString(): string {
    return this.source;
  }
}

type Value = Html | string | number | false | undefined | null | readonly Value[];

/**
 * Writes HTML: every value is escaped, for text and for quoted attributes alike; only pieces made by this tag pass as they
 * are. `false`, `undefined` and `null` write nothing. Used by the writers that run in Node, never in a page.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(strings.reduce((out, text, index) => out + written(values[index - 1]) + text));
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

function written(value: Value): string {
  if (value === false || value === undefined || value === null) return '';
  if (value instanceof Html) return value.toString();
  if (Array.isArray(value)) return value.map(written).join('');
  return escapeHtml(String(value));
}

/** A heading; its level is held between 1 and 6. */
export function headingHtml(level: number, content: Value): Html {
  const tag = `h${Math.min(6, Math.max(1, Math.round(level)))}`;
  return new Html(`<${tag}>${written(content)}</${tag}>`);
}
