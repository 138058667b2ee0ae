// Speech: festival's HTS voice reads the script, one sentence at a time, and says when each word begins and ends.
// espeak-ng reads the descriptions, so that a listener hears at once which voice describes.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './loudness.mjs';

/** A little slower than the voice's own pace. */
const PACE = '0.92';
const TARGET = -18;
/** Where the script asks for a pause within a sentence. */
const PAUSE = 0.3;

/** Writes `<id>.wav` for a sentence; returns its length and its words with their times, in seconds. */
export function speak({ id, text, say }, folder) {
  const parts = spell(say ?? text).split(' / ').map((part, index) => speakPart(part, join(folder, `${id}-${index}`)));
  const wav = join(folder, `${id}.wav`);
  const chain = parts.map((_, index) => `[${index}]apad=pad_dur=${index < parts.length - 1 ? PAUSE : 0}[p${index}]`).join(';');
  ffmpeg([...parts.flatMap((part) => ['-i', part.wav]), '-filter_complex', `${chain};${parts.map((_, index) => `[p${index}]`).join('')}concat=n=${parts.length}:v=0:a=1`, wav]);
  let before = 0;
  const words = parts.flatMap(({ words: spoken, seconds }) => {
    const moved = spoken.map((word) => ({ ...word, from: word.from + before, to: word.to + before }));
    before += seconds + PAUSE;
    return moved;
  });
  return { wav, seconds: lengthOf(wav), words };
}

function speakPart(text, path) {
  writeFileSync(`${path}.scm`, program(text, `${path}.raw.wav`));
  const words = execFileSync('festival', ['-b', `${path}.scm`], { encoding: 'utf8' }).trim().split('\n').map(readWord);
  const { start, end, wav } = finish(`${path}.raw.wav`, `${path}.wav`, words);
  return { wav, seconds: end - start, words: words.map((word) => ({ ...word, from: word.from - start, to: word.to - start })) };
}

/** Writes `<id>.described.wav`; returns its length in seconds. */
export function describe({ id, describe: text }, folder) {
  const raw = join(folder, `${id}.described.raw.wav`);
  execFileSync('espeak-ng', ['-v', 'en-gb', '-s', '186', '-p', '42', '-g', '1', '-w', raw, text.replaceAll('’', "'")]);
  const wav = join(folder, `${id}.described.wav`);
  const clean = 'silenceremove=start_periods=1:start_threshold=-50dB,areverse,silenceremove=start_periods=1:start_threshold=-50dB,areverse';
  level(raw, wav, clean);
  return { wav, seconds: lengthOf(wav) };
}

function program(text, wav) {
  return `(voice_cmu_us_slt_arctic_hts)
(set! hts_engine_params (append hts_engine_params (list (list "-r" ${PACE}))))
(set! said (utt.synth (Utterance Text ${JSON.stringify(text)})))
(utt.save.wave said ${JSON.stringify(wav)} 'riff)
(mapcar (lambda (w) (format t "%s %f %f\\n" (item.name w) (item.feat w "word_start") (item.feat w "word_end"))) (utt.relation.items said 'Word))
`;
}

/** The words of a script as the voice should get them: no caption marks, straight apostrophes. */
function spell(text) {
  return text.replaceAll('|', '').replaceAll('’', "'");
}

function readWord(line) {
  const [name, from, to] = line.split(' ');
  return { name, from: Number(from), to: Number(to) };
}

/** Cuts the silence at both ends, takes off rumble, and brings the sentence to the common loudness. */
function finish(raw, wav, words) {
  const start = Math.max(0, words[0].from - 0.06);
  const end = Math.min(lengthOf(raw), words.at(-1).to + 0.1);
  level(raw, wav, `atrim=${start}:${end},asetpts=PTS-STARTPTS,afade=t=in:d=0.02,afade=t=out:st=${end - start - 0.05}:d=0.05`);
  return { start, end, wav };
}

/** Every clip gets the same loudness, so that no sentence jumps out. */
function level(raw, wav, filters) {
  const shape = `${filters},highpass=f=70,aresample=48000`;
  const gain = TARGET - measure(raw, { filters: shape, repeats: 3 });
  ffmpeg(['-i', raw, '-af', `${shape},volume=${gain.toFixed(2)}dB,alimiter=limit=0.79:level=false`, '-ac', '1', '-c:a', 'pcm_s16le', wav]);
}

export function lengthOf(file) {
  return Number(execFileSync('ffprobe', ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', file], { encoding: 'utf8' }));
}

export function ffmpeg(args) {
  execFileSync('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
}
