import type { Page } from '@playwright/test';

/** What goes wrong on a page without anybody seeing it: filled as it happens. */
export interface Trouble {
  readonly errors: string[];
  readonly warnings: string[];
  readonly violations: string[];
  readonly elsewhere: string[];
  /** Forms that were sent. */
  readonly sent: string[];
}

const MARK = 'blocked by policy: ';

export async function troubleOf(page: Page, origin: string): Promise<Trouble> {
  const trouble: Trouble = { errors: [], warnings: [], violations: [], elsewhere: [], sent: [] };
  page.on('pageerror', (error) => trouble.errors.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(MARK)) trouble.violations.push(text.slice(MARK.length));
    else if (message.type() === 'error') trouble.errors.push(text);
    else if (message.type() === 'warning') trouble.warnings.push(text);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) trouble.elsewhere.push(url);
    if (url.includes('/sent.html')) trouble.sent.push(url);
  });
  // The console carries it out: a function that is exposed would go through the page's own JSON, which Prototype.js changes.
  await page.addInitScript((mark) => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => console.debug(`${mark}${violatedDirective} ${blockedURI} ${sample}`), true);
  }, MARK);
  return trouble;
}
