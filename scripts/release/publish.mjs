// The last step of a release, for a forge's run alone: publishes the tarballs that were checked, each with provenance.
// A version that is there already is passed over, so that a run that broke off can be begun again.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages, shortName, SCOPE, TARBALLS } from './packages.mjs';

if (!process.env.GITHUB_ACTIONS) throw new Error('This publishes to the world. To try a release, use npm run release:dry.');
const tarballs = existsSync(TARBALLS) ? readdirSync(TARBALLS) : [];
for (const { manifest } of publishedPackages()) publish(manifest);

function publish({ name, version }) {
  const file = `${SCOPE.slice(1)}-${shortName(name)}-${version}.tgz`;
  if (!tarballs.includes(file)) throw new Error(`${file} is missing: run npm run release:stage.`);
  if (npm(['view', `${name}@${version}`, 'version'], 'ignore') === 0) return console.log(`${name}@${version} is there already`);
  if (npm(['publish', join(TARBALLS, file), '--provenance', '--access=public'], 'inherit') !== 0) throw new Error(`${name}@${version} was not published: see above.`);
}

function npm(args, stdio) {
  return spawnSync('npm', args, { stdio }).status;
}
