import { describe, expect, it } from 'vitest';
import { heightSaid, type Said } from '../src/frame/height.js';

const OURS = 'https://course.example';
const window = {};
const frame = { src: `${OURS}/en/frame/idea/quiz/index.html`, contentWindow: window } as HTMLIFrameElement;
const other = { src: 'https://video.example/1', contentWindow: {} } as HTMLIFrameElement;
const DATA = { tessera: 'height', version: 1, height: 812 };

const said = (message: Partial<Said>, frames = [other, frame], page = 'https:'): number | undefined => heightSaid({ data: DATA, origin: OURS, source: window, ...message }, frames, page)?.height;

describe('what a frame says of its height', () => {
  it('is heard from the window of a frame of the page, from the origin of its address', () => {
    expect(heightSaid({ data: DATA, origin: OURS, source: window }, [other, frame], 'https:')).toEqual({ frame, height: 812 });
  });

  it.each([['another window', {}], ['no window', null], ['the window of another frame', other.contentWindow]])('is not heard from %s', (_, source) => {
    expect(said({ source })).toBeUndefined();
  });

  it.each(['https://course.example.evil.example', 'https://evil-course.example', 'http://course.example', 'https://course.example:8443', 'https://course.example/', 'HTTPS://COURSE.EXAMPLE', 'null', ''])('is not heard from the origin %j', (origin) => {
    expect(said({ origin })).toBeUndefined();
  });

  it.each([
    null, undefined, 'height', 812, [812], {}, { ...DATA, tessera: 'Height' }, { ...DATA, version: 2 }, { ...DATA, version: '1' },
    ...[NaN, Infinity, -Infinity, -1, 0, 39.9, 20_000.1, 1e9, '812', null, [812], { valueOf: () => 812 }].map((height) => ({ ...DATA, height })),
  ])('is not heard in the shape %j', (data) => {
    expect(said({ data })).toBeUndefined();
  });

  it.each([40, 812.5, 20_000])('is heard up to its limits: %d', (height) => {
    expect(said({ data: { ...DATA, height } })).toBe(height);
  });

  it('from disk is heard from disk alone', () => {
    const disk = { src: 'file:///course/en/frame/idea/quiz/index.html', contentWindow: window } as HTMLIFrameElement;
    expect(said({ origin: 'null' }, [disk], 'file:')).toBe(812);
    expect(said({ origin: 'null' }, [disk], 'https:')).toBeUndefined();
    expect(said({ origin: OURS }, [disk], 'file:')).toBeUndefined();
    // A sandbox, or a page that came as data.
    expect(said({ origin: 'null' }, [frame], 'file:')).toBeUndefined();
    expect(said({ origin: 'null' }, [{ src: 'data:text/html,1', contentWindow: window } as HTMLIFrameElement], 'file:')).toBeUndefined();
  });

  it.each(['', 'no address', 'about:blank'])('is not heard from a frame with the address %j', (src) => {
    expect(said({ origin: 'null' }, [{ src, contentWindow: window } as HTMLIFrameElement], 'file:')).toBeUndefined();
  });
});
