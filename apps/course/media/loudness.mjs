// Loudness as broadcasters measure it (EBU R 128).
import { spawnSync } from 'node:child_process';

/** Integrated loudness in LUFS. A single sentence is played four times, because the meter needs some seconds. */
export function measure(file, { filters = 'anull', repeats = 0 } = {}) {
  const args = ['-hide_banner', '-nostats', '-stream_loop', String(repeats), '-i', file, '-vn', '-af', `${filters},ebur128`, '-f', 'null', '-'];
  const said = spawnSync('ffmpeg', args, { encoding: 'utf8' }).stderr;
  return Number(/Integrated loudness:\s+I:\s+(-?[\d.]+) LUFS/.exec(said)?.[1] ?? fail(file, said));
}

function fail(file, said) {
  throw new Error(`The loudness of ${file} could not be measured. ffmpeg said: ${said.slice(-400)}`);
}
