// Makes the companion guide: Markdown and figures in, a tagged PDF and its page map out. Run it as `npm run guide -w @tessera-learning/course`.
import { writeFile } from 'node:fs/promises';
import { checkPages } from './make/check-pages.mjs';
import { finishPdf } from './make/finish-pdf.mjs';
import { fontFaces } from './make/fonts.mjs';
import { guidePage } from './make/guide-page.mjs';
import { pageMap } from './make/page-map.mjs';
import { printPdf } from './make/print-pdf.mjs';
import { readGuide } from './make/read-guide.mjs';

const LANGUAGE = 'en';
const here = new URL('.', import.meta.url);
const name = `companion-guide.${LANGUAGE}`;

const guide = await readGuide(new URL(`${LANGUAGE}/`, here), new URL('figures/', here));
const printed = await printPdf(await guidePage(guide, await fontFaces()));
const pdf = finishPdf(printed, guide);
await checkPages(pdf, guide);
await writeFile(new URL(`${name}.pdf`, here), pdf);
await writeFile(new URL(`${name}.json`, here), `${JSON.stringify(pageMap(guide), null, 2)}\n`);
console.log(`${name}.pdf: ${guide.pages} pages, ${Math.round(pdf.length / 1000)} kB`);
