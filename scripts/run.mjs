import { spawnSync } from 'node:child_process';

const QUIET = { TURBO_TELEMETRY_DISABLED: '1', STORYBOOK_DISABLE_TELEMETRY: '1', DO_NOT_TRACK: '1' };

/** Runs a command of node_modules/.bin (npm puts that on the PATH); `false` if it failed. */
export function tried(command, args, env = {}) {
  return spawnSync(command, args, optionsWith(env)).status === 0;
}

function optionsWith(env) {
  return { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...QUIET, ...env } };
}

/** The same; a failure ends this process. */
export function run(command, args, env) {
  if (!tried(command, args, env)) process.exit(1);
}
