// Runs a check that counts as one: `node scripts/checked.mjs types tsc -p tsconfig.json` leaves results/types.json where it was called.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tried } from './run.mjs';

const [name, command, ...args] = process.argv.slice(2);
const passed = tried(command, args);
mkdirSync('results', { recursive: true });
writeFileSync(`results/${name}.json`, JSON.stringify({ tests: [{ name, passed }] }));
process.exit(passed ? 0 : 1);
