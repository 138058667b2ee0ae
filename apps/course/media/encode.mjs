// Sound and pictures become files: WebM (VP9, Opus) and MP4 (H.264, AAC), each with and without the descriptions.
import { join } from 'node:path';
import { ffmpeg } from './speech.mjs';
import { FPS } from './timeline.mjs';

/** A file stays under this. */
export const MOST_BYTES = 2_000_000;
const AIM = 0.98;
/** Bytes for a second of film: what the longest film has of its share. A shorter one looks the same and takes less. */
const A_SECOND = 14_000;
/** Drawn larger, shown smaller: the page gives a film no more room, and the tesserae stay sharp. */
const SIZE = 'scale=960:540:flags=lanczos';
const RATE = { opus: 24_000, aac: 36_000 };
/** What the encoders really write for each bit that is asked of them. */
const EXCESS = { vp9: 1.16, opus: 1.225, h264: 1.05, aac: 1.22 };
/** Same input, same file: no dates, no names of encoders. */
const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact'];

/** Lays every clip at its time; returns the file. */
export function mix(played, seconds, file) {
  const inputs = played.flatMap(({ wav }) => ['-i', wav]);
  const placed = played.map(({ start }, index) => `[${index}]adelay=${Math.round(start * 1000)}[p${index}]`);
  const all = `${played.map((_, index) => `[p${index}]`).join('')}amix=inputs=${played.length}:normalize=0,apad=whole_dur=${seconds}`;
  ffmpeg([...inputs, '-filter_complex', [...placed, all].join(';'), '-ac', '1', '-ar', '48000', '-t', String(seconds), file]);
  return file;
}

/** Two passes, so that the size is known before: what sound leaves of the whole goes to the picture. */
export function encodePicture(frames, seconds, folder) {
  const webm = join(folder, 'picture.webm');
  const mp4 = join(folder, 'picture.mp4');
  const vp9 = ['-c:v', 'libvpx-vp9', '-b:v', pictureRate('vp9', 'opus', seconds), '-deadline', 'good', '-threads', '2', '-auto-alt-ref', '1', '-lag-in-frames', '25'];
  const h264 = ['-c:v', 'libx264', '-b:v', pictureRate('h264', 'aac', seconds), '-preset', 'medium', '-tune', 'animation', '-profile:v', 'high', '-threads', '2'];
  twice(frames, [...vp9, '-cpu-used', '4'], webm, join(folder, 'vp9'));
  twice(frames, h264, mp4, join(folder, 'h264'));
  return { webm, mp4 };
}

function pictureRate(picture, sound, seconds) {
  return String(Math.floor(((Math.min(MOST_BYTES * AIM, A_SECOND * seconds) * 8) / seconds - RATE[sound] * EXCESS[sound]) / EXCESS[picture]));
}

function twice(frames, codec, file, log) {
  for (const pass of ['1', '2']) {
    ffmpeg(['-i', frames, '-an', '-vf', SIZE, '-pix_fmt', 'yuv420p', '-g', String(FPS * 10), ...codec, ...PLAIN, '-pass', pass, '-passlogfile', log, ...(pass === '1' ? ['-f', 'null', '-'] : [file])]);
  }
}

/** Joins a picture and a sound to the two files of one version. */
export function joinSound(picture, sound, name, folder) {
  ffmpeg(['-i', picture.webm, '-i', sound, '-map', '0:v', '-map', '1:a', '-c:v', 'copy', '-c:a', 'libopus', '-b:a', String(RATE.opus), ...PLAIN, join(folder, `${name}.webm`)]);
  ffmpeg(['-i', picture.mp4, '-i', sound, '-map', '0:v', '-map', '1:a', '-c:v', 'copy', '-c:a', 'aac', '-ar', '32000', '-b:a', String(RATE.aac), '-movflags', '+faststart', ...PLAIN, join(folder, `${name}.mp4`)]);
}

/** WebP: a quarter of a JPEG's bytes for tesserae, and a page loads every poster that it has. */
export function poster(png, file) {
  ffmpeg(['-i', png, '-vf', SIZE, '-c:v', 'libwebp', '-quality', '75', ...PLAIN, file]);
}
