/** Heights that a frame may ask for, in CSS pixels: less shows nothing, and more than any page of ours has is no honest wish. */
const LEAST = 40;
const MOST = 20_000;

/** What a message says, as `MessageEvent` has it. */
export interface Said {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

/**
 * The frame that says its height, and the height that it says in CSS pixels. `undefined` unless the message comes from the window of
 * one of these frames, from exactly the origin of the address that the page gave it, in exactly the shape agreed.
 * @param page protocol of the page that holds the frames: only from disk (`file:`) an origin may be `null`
 */
export function heightSaid({ data, origin, source }: Said, frames: Iterable<HTMLIFrameElement>, page: string): { readonly frame: HTMLIFrameElement; readonly height: number } | undefined {
  const height = heightOf(data);
  if (height === undefined || source === null) return undefined;
  for (const frame of frames) {
    if (frame.contentWindow === source) return isFrom(origin, frame.src, page) ? { frame, height } : undefined;
  }
  return undefined;
}

function heightOf(data: unknown): number | undefined {
  const { tessera, version, height } = (typeof data === 'object' && data ? data : {}) as Readonly<Record<string, unknown>>;
  if (tessera !== 'height' || version !== 1 || typeof height !== 'number') return undefined;
  // NaN is neither more nor less.
  return height >= LEAST && height <= MOST ? height : undefined;
}

function isFrom(origin: string, src: string, page: string): boolean {
  if (!URL.canParse(src)) return false;
  const address = new URL(src);
  if (address.protocol === 'file:') return page === 'file:' && origin === 'null';
  // A sandbox gives its pages the origin `null`, as an address like data: has: neither is anybody's.
  return address.origin !== 'null' && address.origin === origin;
}
