// Makes the companion guide: Markdown and figures in, a tagged PDF and its page map out. Run it as `npm run guide -w @tessera-learning/course`.
// While you write: `node guide/make.mjs --only=lens,strengths --out=draft.pdf` prints these sections alone and changes nothing here.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkPages } from './make/check-pages.mjs';
import { finishPdf } from './make/finish-pdf.mjs';
import { fontFaces } from './make/fonts.mjs';
import { guidePage } from './make/guide-page.mjs';
import { pageMap } from './make/page-map.mjs';
import { printPdf } from './make/print-pdf.mjs';
import { readGuide } from './make/read-guide.mjs';

const LANGUAGE = 'en';
const { only, out } = parseArgs({ options: { only: { type: 'string' }, out: { type: 'string', default: 'draft.pdf' } } }).values;
const here = new URL('.', import.meta.url);
const name = `companion-guide.${LANGUAGE}`;

const guide = await readGuide(new URL(`${LANGUAGE}/`, here), new URL('figures/', here), only?.split(','));
const printed = await printPdf(await guidePage(guide, await fontFaces()));
if (only) await writeFile(out, printed);
else await publish(finishPdf(printed, guide));

async function publish(pdf) {
  await checkPages(pdf, guide);
  await writeFile(new URL(`${name}.pdf`, here), pdf);
  await writeFile(new URL(`${name}.json`, here), `${JSON.stringify(pageMap(guide), null, 2)}\n`);
  console.log(`${name}.pdf: ${guide.pages} pages, ${Math.round(pdf.length / 1000)} kB`);
}
