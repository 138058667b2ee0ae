import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SCOPE } from '../packages.mjs';
import { cleanEnv, sh } from './shell.mjs';

/** The last line for Node 20; without the override one of its dependencies is not to be had. */
const HOME = { private: true, dependencies: { verdaccio: '6.7.4' }, overrides: { 'node-fetch': '^2.7.0' } };
const CONFIG = {
  storage: './storage',
  auth: { htpasswd: { file: './htpasswd' } },
  web: { enable: false },
  packages: { [`${SCOPE}/*`]: { access: '$all', publish: '$all', unpublish: '$all' } },
  max_body_size: '50mb',
  log: { type: 'stdout', level: 'warn' },
};
const PATIENCE = 60_000;

/** A registry on this machine, for our scope alone. It is fetched into `folder`, so that nobody has to install it with the rest. */
export async function startRegistry(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(HOME));
  // JSON is YAML as well.
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(CONFIG));
  await sh(folder, 'npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const child = spawn(process.execPath, ['node_modules/verdaccio/bin/verdaccio', '--config', 'config.yaml', '--listen', `127.0.0.1:${port}`], { cwd: folder, env: cleanEnv(), stdio: 'ignore' });
  await answering(url, child);
  return { url, port, stop: () => child.kill() };
}

/** Publishes as a release would, but for provenance, which only a public forge can give. npm asks for a token; this registry for none. */
export async function publish({ port, url }, all, folder) {
  const userconfig = join(folder, 'publish.npmrc');
  writeFileSync(userconfig, `//127.0.0.1:${port}/:_authToken=rehearsal\n`);
  for (const { path } of all) await sh(folder, 'npm', ['publish', path, '--registry', url, '--userconfig', userconfig, '--provenance=false', '--access=public']);
  return `${all.length} packages`;
}

async function answering(url, child) {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(250)) {
    if (child.exitCode !== null) throw new Error(`verdaccio ended with ${child.exitCode}`);
    if (await fetch(`${url}-/ping`).then(({ ok }) => ok, () => false)) return;
  }
  child.kill();
  throw new Error(`verdaccio did not answer within ${PATIENCE / 1000} s`);
}

function freePort() {
  return new Promise((done, failed) => {
    const server = createServer().on('error', failed).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
