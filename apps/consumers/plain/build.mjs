import { cpSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// A page needs one file of the package; nothing is compiled.
mkdirSync('dist', { recursive: true });
for (const file of ['index.html', 'page.js', 'page.css', 'icon.svg']) cpSync(file, `dist/${file}`);
cpSync(fileURLToPath(import.meta.resolve('@tessera-learning/elements/tessera.js')), 'dist/tessera.js');
