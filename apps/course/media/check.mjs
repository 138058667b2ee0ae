// The last step: a film that falls short is refused, with the reason.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_BYTES } from './encode.mjs';
import { measure } from './loudness.mjs';
import { FPS } from './timeline.mjs';

const CODECS = { webm: ['vp9', 'opus'], mp4: ['h264', 'aac'] };

/** `names`: the versions that the film has; `media` false looks at the texts alone. */
export function check(folder, { seconds }, { media, names }) {
  const wrong = [...(media ? files(folder, seconds, names) : []), ...cues(folder, seconds)];
  if (wrong.length) throw new Error(`The film is not ready:\n${wrong.map((line) => `- ${line}`).join('\n')}`);
}

function files(folder, seconds, names) {
  return names.flatMap((name) => Object.entries(CODECS).flatMap(([type, codecs]) => {
    const file = join(folder, `${name}.${type}`);
    const { streams, format } = probe(file);
    const found = streams.map(({ codec_name: codec }) => codec);
    const loudness = measure(file);
    console.log(`${name}.${type}: ${statSync(file).size} bytes, ${Number(format.duration).toFixed(2)} s, ${found.join(' + ')}, ${streams[0].width} × ${streams[0].height}, ${loudness} LUFS`);
    return [
      ...(statSync(file).size < MOST_BYTES ? [] : [`${name}.${type} has ${statSync(file).size} bytes; under ${MOST_BYTES} is asked. Lower AIM or A_SECOND in encode.mjs.`]),
      ...(codecs.every((codec) => found.includes(codec)) ? [] : [`${name}.${type} holds ${found.join(', ')} instead of ${codecs.join(', ')}.`]),
      ...(Math.abs(Number(format.duration) - seconds) < 0.2 ? [] : [`${name}.${type} lasts ${format.duration} s instead of ${seconds} s.`]),
      ...(Math.abs(loudness + 18) < 1.5 ? [] : [`${name}.${type} has ${loudness} LUFS instead of about −18.`]),
    ];
  }));
}

function probe(file) {
  return JSON.parse(execFileSync('ffprobe', ['-v', 'error', '-show_streams', '-show_format', '-of', 'json', file], { encoding: 'utf8' }));
}

/** Captions: in order, readable, inside the film, and the same words as the transcript. */
function cues(folder, seconds) {
  const list = readCues(readFileSync(join(folder, 'captions.vtt'), 'utf8'));
  const paragraphs = readFileSync(join(folder, 'transcript.md'), 'utf8').trim().split(/\n{2,}/).filter((text) => !text.startsWith('*'));
  const wrong = list.flatMap((cue, index) => oneCue(cue, list[index + 1]?.start ?? seconds));
  const [shown, said] = [list.map(({ text }) => text).join(' '), paragraphs.join(' ')].map(plain);
  return shown === said ? wrong : [...wrong, `The words of captions and transcript differ, first at “${said.slice(difference(shown, said)).slice(0, 40)}”.`];
}

function oneCue({ start, end, text }, next) {
  const lines = text.split('\n');
  const length = end - start;
  return [
    ...(lines.length <= 2 && lines.every((line) => line.length <= 42) ? [] : [`Caption “${text}” has more than two lines of 42 signs.`]),
    ...(length >= 1 && length <= 7 ? [] : [`Caption “${text}” stays ${length.toFixed(2)} s; 1 to 7 s is asked.`]),
    ...(next - end >= 2 / FPS - 0.001 ? [] : [`Caption “${text}” ends less than two frames before the next.`]),
  ];
}

function readCues(vtt) {
  return vtt.split(/\n{2,}/).slice(1).map((block) => {
    const [times, ...lines] = block.trim().split('\n');
    const [start, end] = times.split(' --> ').map((time) => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0));
    return { start, end, text: lines.join('\n') };
  });
}

function plain(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}’]+/gu, ' ').trim();
}

function difference(one, other) {
  return [...other].findIndex((letter, index) => letter !== one[index]);
}
