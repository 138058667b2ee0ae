import type { Vtt } from './read-vtt.js';

/** Containers round the length that they name, and a frame lasts a few hundredths of a second. */
const ROUNDING = 0.1;

/** Whether a time lies beyond the end of a video. */
export function isBeyond(seconds: number, length: number): boolean {
  return seconds > length + ROUNDING;
}

/** Reports cues that are empty, out of order, overlap, or go on after the video. */
export function checkCues({ cues, source }: Vtt, length: number): void {
  let end = 0;
  for (const cue of cues) {
    const place = { line: cue.line, column: 1 };
    if (cue.text.trim() === '') source.problem('cue-order', place, 'This cue has no words: write them on the line below its times, or take it out.');
    if (cue.from < end) source.problem('cue-order', place, `This cue begins at ${cue.from} s, before the one above ends at ${end} s: let one follow the other.`);
    if (isBeyond(cue.to, length)) source.problem('beyond-end', place, `This cue ends at ${cue.to} s, but the video at ${length.toFixed(1)} s: correct its times.`);
    end = Math.max(end, cue.to);
  }
}
