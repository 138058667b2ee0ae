// Makes every film of the course again, from its words and its scenes: `node apps/course/media/make.mjs`.
// It needs ffmpeg, festival with the voice cmu_us_slt_arctic_hts, espeak-ng, and a browser.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as lens from './looking-through-the-lens/script.mjs';
import { check } from './check.mjs';
import { encodePicture, joinSound, mix, poster } from './encode.mjs';
import { film, onStage } from './frames.mjs';
import { describe, speak } from './speech.mjs';
import { captions, captionsFile, chaptersFile, clock, momentsFile, transcriptFile, videoFile } from './texts.mjs';
import { timeline } from './timeline.mjs';

const COURSE = join(dirname(fileURLToPath(import.meta.url)), '..');
const FILMS = [{ id: 'looking-through-the-lens', script: lens, folder: 'content/en/modules/intercultural-idea/videos', moments: 'guide/en/video-moments.json' }];
/** `--texts` leaves the pictures and sounds that are there: for a change in references, chapters or transcript. */
const TEXTS_ONLY = process.argv.includes('--texts');

askForTools();
for (const each of FILMS) await make(each, join(COURSE, each.folder, each.id));

async function make({ id, script, moments }, folder) {
  const work = mkdtempSync(join(tmpdir(), 'film-'));
  mkdirSync(folder, { recursive: true });
  try {
    const clips = sayAll(script, work);
    const line = timeline(script, clips);
    writeTexts(id, script, line, clips, folder);
    writeFileSync(join(COURSE, moments), momentsFile(script, line));
    if (!TEXTS_ONLY) await writeMedia(id, script, line, work, folder);
    check(folder, line);
  } finally {
    rmSync(work, { recursive: true });
  }
}

function sayAll({ paragraphs }, work) {
  return Object.fromEntries(paragraphs.flatMap(({ spoken }) => spoken).map((sentence) => [
    sentence.id, { speech: speak(sentence, work), description: sentence.describe && describe(sentence, work) },
  ]));
}

/** The texts of the film, and `timing.md` beside the script: what is said when, for whoever changes a scene. */
function writeTexts(id, script, line, clips, folder) {
  writeFileSync(join(folder, 'captions.vtt'), captionsFile(captions(script, line, clips)));
  writeFileSync(join(folder, 'chapters.vtt'), chaptersFile(script, line));
  writeFileSync(join(folder, 'transcript.md'), transcriptFile(script));
  writeFileSync(join(folder, 'video.yaml'), videoFile(script, line));
  writeFileSync(join(COURSE, 'media', id, 'timing.md'), timing(script, line));
  console.log(`${id}: ${line.seconds.toFixed(2)} s`);
}

function timing({ paragraphs }, { at, seconds }) {
  const rows = paragraphs.flatMap(({ spoken }) => spoken).map(({ id, text, describe: described }) => (
    `| ${at[id].start.toFixed(2)} | ${at[id].end.toFixed(2)} | ${id} | ${text.replaceAll('|', '')} | ${described ?? ''} |`));
  return `# Timing\n\nWritten by make.mjs. ${clock(seconds)} in all; seconds.\n\n| from | to | sentence | said | described after it |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

async function writeMedia(id, script, line, work, folder) {
  const frames = join(work, 'frames.mkv');
  await onStage(id, line, async (picture) => {
    const still = join(work, 'poster.png');
    writeFileSync(still, await picture(line.at[script.poster].end + 1));
    poster(still, join(folder, 'poster.jpg'));
    await film(picture, line.seconds, frames);
  });
  const picture = encodePicture(frames, line.seconds, work);
  joinSound(picture, mix(line.played.filter(({ describes }) => !describes), line.seconds, join(work, 'said.wav')), 'video', folder);
  joinSound(picture, mix(line.played, line.seconds, join(work, 'described.wav')), 'described', folder);
}

function askForTools() {
  const missing = ['ffmpeg', 'ffprobe', 'festival', 'espeak-ng'].filter((tool) => spawnSync(tool, ['--version']).error);
  if (missing.length) throw new Error(`${missing.join(', ')} not found. On Debian: apt-get install ffmpeg festival festvox-us-slt-hts espeak-ng`);
  const voices = execFileSync('festival', ['-b', '(print (voice.list))'], { encoding: 'utf8' });
  if (!voices.includes('cmu_us_slt_arctic_hts')) throw new Error('Festival lacks its voice. On Debian: apt-get install festvox-us-slt-hts');
}
