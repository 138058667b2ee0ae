/** What a frame says to the page around it; height in CSS pixels. */
export interface HeightSaid {
  readonly tessera: 'height';
  readonly version: 1;
  readonly height: number;
}

/** A whole web origin, as it is written: `https://city.example`, without a path or a slash. Anything else is none. */
export function originOf(text: string | null | undefined): string | undefined {
  return text && /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text ? text : undefined;
}

/** The origin of the page that holds this one, as the browser says it: Firefox has no `ancestorOrigins`, a strict page sends no referrer. */
export function originAround(): string | undefined {
  const { ancestorOrigins } = location as { readonly ancestorOrigins?: DOMStringList };
  if (ancestorOrigins) return originOf(ancestorOrigins[0]);
  return URL.canParse(document.referrer) ? originOf(new URL(document.referrer).origin) : undefined;
}
