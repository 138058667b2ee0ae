// npm run dev: the reference course and Storybook, both following what you change. Ctrl-C ends both.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { ELEMENTS } from './arrows.mjs';
import { liveServer } from './dev/live-server.mjs';
import { oneAtATime } from './dev/one-at-a-time.mjs';
import { watchFolders } from './dev/watch.mjs';
import { run, triedBeside } from './run.mjs';

const COURSE = 'apps/course';
const CONTENT = `${COURSE}/content`;
/** What the course's pages are made of. Storybook shows the sources of elements at once. */
const SOURCES = ['core', 'progress-store', 'element-kit', ...ELEMENTS, 'elements', 'authoring', 'site', 'cli'].map((name) => `packages/${name}/src`);
const TURBO = ['run', 'build', '--filter=@tessera-learning/course', '--output-logs=errors-only', '--log-prefix=none'];

run('turbo', TURBO);
const { serve } = await import('../packages/cli/dist/index.js');
const built = await serve(`${COURSE}/dist`, { port: 0 });
const live = await liveServer(built.url, Number(process.env.PORT) || 4173);
const port = await freePort(6006);
const storybook = spawn('storybook', ['dev', '-p', port, '--host', '127.0.0.1', '--no-open', '--ci', '--quiet', '--disable-telemetry'], { cwd: 'apps/storybook', stdio: 'inherit', shell: process.platform === 'win32' });

const rebuild = oneAtATime(async (folder) => {
  const start = Date.now();
  console.log(`\n${folder} changed …`);
  const ok = folder === CONTENT ? await courseAgain() : await triedBeside('turbo', TURBO);
  console.log(ok ? `Course built in ${((Date.now() - start) / 1000).toFixed(1)} s.` : 'Not built: see above. The course stays as it was.');
  if (ok) live.tell();
});
const unwatch = watchFolders([CONTENT, ...SOURCES], (folder) => void rebuild(folder));

console.log(`\nCourse:    ${live.url}\nStorybook: http://127.0.0.1:${port}/ (in a moment)\nBoth follow what you change. Ctrl-C ends both.\n`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
storybook.once('exit', (status) => status && console.error('Storybook ended: see above. The course goes on.'));

/** Content alone: nothing else has to be built. What the build says is shown if it fails: file:line:column, and what to do. */
function courseAgain() {
  const building = spawn(process.execPath, ['packages/cli/bin/tessera.js', 'build', CONTENT, '--out', `${COURSE}/dist`, '--address', live.url], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said = building.stdout.toArray();
  return new Promise((done) => building.on('close', async (status) => {
    if (status !== 0) console.log((await said).join('').replace(/^.* …\n/gm, ''));
    done(status === 0);
  }));
}

async function end() {
  unwatch();
  storybook.kill();
  live.close();
  await built.close();
  process.exit(0);
}

/** The wanted port, or any free one where it is in use. */
function freePort(wanted) {
  return new Promise((found) => {
    const trial = createServer().once('error', () => found(freePort(0)));
    trial.listen(wanted, '127.0.0.1', () => {
      const { port: free } = trial.address();
      trial.close(() => found(free));
    });
  });
}
