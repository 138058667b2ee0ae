import { spawn } from 'node:child_process';

/** What npm gives to the scripts that it runs would mislead an npm that works in another folder. */
const INHERITED = /^(?:npm_(?:package|lifecycle|command|config_(?:local_prefix|workspace|omit_lockfile))|INIT_CWD$)/i;
const QUIET = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1' };
const LINES_TOLD = 60;
const running = new Set();

export function cleanEnv(more = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !INHERITED.test(name));
  return { ...Object.fromEntries(kept), ...QUIET, ...more };
}

/** Runs a command and gives what it printed; an error tells its last lines. */
export function sh(cwd, command, args, env) {
  return new Promise((done, failed) => {
    let said = '';
    const child = spawn(command, args, { cwd, env: cleanEnv(env), stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    child.on('error', failed);
    child.on('close', (status) => running.delete(child) && (status === 0 ? done(said) : failed(new Error(`${[command, ...args].join(' ')} ended with ${status}\n${lastLines(said)}`))));
  });
}

/** Ends what still runs, each by its own number. */
export function stopAll() {
  for (const child of running) child.kill();
}

function lastLines(text) {
  return text.trimEnd().split('\n').slice(-LINES_TOLD).join('\n');
}
