import type { YamlValue } from './yaml-value.js';

/** Reads `1:12`, `1:02:03` or `0:42.5` as seconds; `undefined` for anything else. */
export function readClock(text: string): number | undefined {
  const match = /^(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d(?:\.\d{1,3})?)$/.exec(text.trim());
  return match ? Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3]) : undefined;
}

/** A time of video.yaml; anything else is reported. */
export function clockOf(value: YamlValue | undefined): number | undefined {
  const text = value?.textOrWhole();
  return text === undefined ? undefined : (readClock(text) ?? value?.wrong('needs a time between quotes, minutes and seconds: "0:42"'));
}
