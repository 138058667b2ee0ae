import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCOPE } from '../packages.mjs';
import { sh } from './shell.mjs';

/** The example apps: each folder that has a package.json. */
export function consumersIn(folder) {
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'package.json')));
}

/** Copies an example, has it install the release from the registry on this machine and the rest from where npm always looks, and builds it. */
export async function prepare(from, to, { url, version, packed }) {
  cpSync(from, to, { recursive: true });
  const path = join(to, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const name of Object.keys(manifest.dependencies)) if (name.startsWith(`${SCOPE}/`)) manifest.dependencies[name] = version;
  writeFileSync(path, JSON.stringify(manifest, null, 2));
  writeFileSync(join(to, '.npmrc'), `${SCOPE}:registry=${url}\nomit-lockfile-registry-resolved=false\naudit=false\nfund=false\n`);
  await sh(to, 'npm', ['install']);
  const count = installedAsPacked(to, url, packed);
  await sh(to, 'npm', ['run', 'build']);
  return `${count} of our packages, as packed`;
}

/** What was installed is what was packed: the same digest, and from nowhere else. */
function installedAsPacked(folder, url, packed) {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const ours = Object.entries(packages).filter(([path]) => path.includes(`node_modules/${SCOPE}/`));
  const digests = packed.map(({ integrity }) => integrity);
  const strange = ours.filter(([, { resolved, integrity }]) => !resolved?.startsWith(url) || !digests.includes(integrity));
  if (ours.length === 0) throw new Error('none of our packages was installed');
  if (strange.length > 0) throw new Error(`not what was packed: ${strange.map(([path]) => path).join(', ')}`);
  return ours.length;
}

/** Serves each built consumer, and has one browser test visit all. */
export async function visit(root, built, serve) {
  const served = await Promise.all(built.map(async ({ name, folder }) => ({ name, ...(await serve(join(folder, 'dist'), { port: 0 })) })));
  try {
    const addresses = Object.fromEntries(served.map(({ name, url }) => [name, url]));
    return await sh(root, 'npm', ['exec', '--no', '--', 'playwright', 'test', '--config', 'apps/consumers/playwright.config.mjs'], { TESSERA_CONSUMERS: JSON.stringify(addresses) });
  } finally {
    await Promise.all(served.map(({ close }) => close()));
  }
}
