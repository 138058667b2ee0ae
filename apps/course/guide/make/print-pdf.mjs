// HTML → PDF, by the browser's own printing. It writes tags, bookmarks and page numbers itself.
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../../../../scripts/browser.mjs';

/**
 * A site that cannot exist (RFC 2606): nothing is fetched. The page is handed over under this address, one folder down as the PDF is on
 * a site; so every relative link comes out beginning with SITE, and finishPdf makes it relative again.
 */
export const SITE = 'http://guide.invalid/';

export async function printPdf(html) {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    await page.goto(`${SITE}guide/`);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    refuseOverflow(await page.evaluate(measured));
    return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  } finally {
    await browser.close();
  }
}

/** Millimetres by which each page's text stands over its end; below nothing is the room left. Runs in the browser. */
function measured() {
  const millimetre = 96 / 25.4;
  return [...document.querySelectorAll('.page')].map((page) => {
    const margins = (part) => parseFloat(getComputedStyle(part).marginTop) + parseFloat(getComputedStyle(part).marginBottom);
    const needed = [...page.children].reduce((sum, part) => sum + part.getBoundingClientRect().height + margins(part), 0);
    return { page: page.dataset.page, over: Math.ceil((needed - page.getBoundingClientRect().height) / millimetre) };
  });
}

function refuseOverflow(pages) {
  console.log(`room left, mm: ${pages.map(({ page, over }) => `p. ${page}: ${-over}`).join(', ')}`);
  const full = pages.filter(({ over }) => over > 0);
  if (full.length > 0) throw new Error(full.map(({ page, over }) => `Page ${page} is ${over} mm too long: shorten its text, or move a part to the next page.`).join('\n'));
}
