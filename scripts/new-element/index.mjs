// npm run new-element -- <name> "<one sentence>": a new element package that passes its tests (CONTRIBUTING.md, “A new element”).
import { ROOT } from '../arrows.mjs';
import { run } from '../run.mjs';
import { NewElementError } from './names.mjs';
import { newElement } from './new-element.mjs';

const [name, summary, ...more] = process.argv.slice(2);
try {
  if (more.length > 0) throw new NewElementError('Put the summary in quotes: npm run new-element -- margin-note "A note in the margin that opens when asked."');
  for (const path of newElement(ROOT, name, summary)) console.log(`wrote ${path}`);
} catch (error) {
  if (!(error instanceof NewElementError)) throw error;
  console.error(error.message);
  process.exit(1);
}
// Links the package into node_modules, so that the others find it.
run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund']);
console.log(`
<tessera-${name}> is there. It folds a text under a heading: make it what you need. See it pass, then see it fail:

  npx tsc -p tsconfig.json && npx eslint packages/${name}
  npx turbo run build --filter=@tessera-learning/${name}
  npm run readmes && npm run pictures ${name}   # the tables and the picture of its README, from what was built
  npm run test:browser -w @tessera-learning/${name} -- --update-snapshots   # the first time; then without

Then name it in the tables of README.md and CONTRIBUTING.md.`);
