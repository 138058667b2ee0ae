// After changesets has set the packages' one version: the elements carry it too, to name it when two meet on a page.
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('packages/element-kit/package.json', 'utf8'));
const file = 'packages/element-kit/src/version.ts';
writeFileSync(file, readFileSync(file, 'utf8').replace(/'\d[^']*'/, `'${version}'`));
