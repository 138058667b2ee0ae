// Makes the films of the course again, from their words and their scenes: `node apps/course/media/make.mjs` makes all of them,
// `… make.mjs many-sides` one. It needs ffmpeg, festival with the voice cmu_us_slt_arctic_hts, espeak-ng, and a browser.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check } from './check.mjs';
import { encodePicture, joinSound, mix, poster } from './encode.mjs';
import { film, onStage, stills } from './frames.mjs';
import { describe, speak } from './speech.mjs';
import { captions, captionsFile, chaptersFile, momentsFile, timingFile, transcriptFile, videoFile } from './texts.mjs';
import { timeline } from './timeline.mjs';

const COURSE = join(dirname(fileURLToPath(import.meta.url)), '..');
const MEDIA = join(COURSE, 'media');
/** `--texts` leaves the pictures and sounds that are there; `--stills=folder` only draws a picture of every third second. */
const { values: options, positionals } = parseArgs({ options: { texts: { type: 'boolean' }, stills: { type: 'string' } }, allowPositionals: true });

askForTools();
for (const id of positionals.length > 0 ? positionals : filmIds()) await make(id);

/** A film is a folder that holds a script. */
function filmIds() {
  return readdirSync(MEDIA, { withFileTypes: true }).filter((entry) => entry.isDirectory() && readdirSync(join(MEDIA, entry.name)).includes('script.mjs')).map(({ name }) => name);
}

async function make(id) {
  const script = await import(new URL(`${id}/script.mjs`, import.meta.url));
  const folder = join(COURSE, 'content/en/modules', script.module, 'videos', id);
  const work = mkdtempSync(join(tmpdir(), 'film-'));
  mkdirSync(folder, { recursive: true });
  try {
    const clips = sayAll(script, work);
    const line = timeline(script, clips);
    if (options.stills) return await onStage(id, line, (picture) => stills(picture, line.seconds, join(options.stills, id)));
    writeTexts(id, script, line, clips, folder);
    if (!options.texts) await writeMedia(id, script, line, work, folder);
    check(folder, line, { media: !options.texts, names: versions(script) });
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** A film whose words say all that is seen needs no second version. */
function versions({ description }) {
  return description === 'version' ? ['video', 'described'] : ['video'];
}

function sayAll({ paragraphs }, work) {
  return Object.fromEntries(paragraphs.flatMap(({ spoken }) => spoken).map((sentence) => [
    sentence.id, { speech: speak(sentence, work), description: sentence.describe && describe(sentence, work) },
  ]));
}

/** The texts of the film; `timing.md` beside the script, for whoever changes a scene; the moments to which the guide points. */
function writeTexts(id, script, line, clips, folder) {
  writeFileSync(join(folder, 'captions.vtt'), captionsFile(captions(script, line, clips)));
  writeFileSync(join(folder, 'chapters.vtt'), chaptersFile(script, line));
  writeFileSync(join(folder, 'transcript.md'), transcriptFile(script));
  writeFileSync(join(folder, 'video.yaml'), videoFile(script, line));
  writeFileSync(join(MEDIA, id, 'timing.md'), timingFile(script, line));
  writeFileSync(join(COURSE, 'guide/en/moments', `${id}.json`), momentsFile(script, line));
  console.log(`${id}: ${line.seconds.toFixed(2)} s`);
}

async function writeMedia(id, script, line, work, folder) {
  const frames = join(work, 'frames.mkv');
  await onStage(id, line, async (picture) => {
    const still = join(work, 'poster.png');
    writeFileSync(still, await picture(line.at[script.poster].end + 1));
    poster(still, join(folder, 'poster.webp'));
    await film(picture, line.seconds, frames);
  });
  const picture = encodePicture(frames, line.seconds, work);
  for (const name of versions(script)) {
    const played = line.played.filter(({ describes }) => name === 'described' || !describes);
    joinSound(picture, mix(played, line.seconds, join(work, `${name}.wav`)), name, folder);
  }
}

function askForTools() {
  const missing = ['ffmpeg', 'ffprobe', 'festival', 'espeak-ng'].filter((tool) => spawnSync(tool, ['--version']).error);
  if (missing.length) throw new Error(`${missing.join(', ')} not found. On Debian: apt-get install ffmpeg festival festvox-us-slt-hts espeak-ng`);
  const voices = execFileSync('festival', ['-b', '(print (voice.list))'], { encoding: 'utf8' });
  if (!voices.includes('cmu_us_slt_arctic_hts')) throw new Error('Festival lacks its voice. On Debian: apt-get install festvox-us-slt-hts');
}
