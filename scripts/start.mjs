// npm start: builds what is missing and serves the reference course on this computer. Node is all it needs.
import { spawnSync } from 'node:child_process';
import { run } from './run.mjs';

run('turbo', ['run', 'build', '--filter=@tessera-learning/course', '--output-logs=new-only', '--log-prefix=none']);
const { status } = spawnSync(process.execPath, ['packages/cli/bin/tessera.js', 'serve', 'apps/course/dist'], { stdio: 'inherit' });
process.exit(status ?? 0);
