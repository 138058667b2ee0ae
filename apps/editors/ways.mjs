// The ways by which a snippet comes into an editor. Each does with keys and buttons what a person does.

/** Word processors and mail programs turn the straight quotes of code into curly ones. */
const curly = (html) => html.replaceAll('"', '”');

/** By name: `by(page, html, family)` brings the snippet in; `only` names the configurations that have the way. */
export const WAYS = [
  { name: 'source', by: throughSource },
  { name: 'paste', by: (page, html) => throughClipboard(page, 'text/html', html) },
  { name: 'code', by: (page, html) => throughClipboard(page, 'text/plain', html) },
  { name: 'curly', by: (page, html, family) => throughSource(page, curly(html), family) },
  { name: 'embed', by: throughEmbed, only: ['ckeditor-embed'] },
];

/** The ways that a configuration has: who has “Insert HTML” is asked for that alone, all else being as without it. */
export const waysOf = (config) => WAYS.filter(({ only }) => (config === 'ckeditor-embed') === Boolean(only));

async function throughSource(page, html, family) {
  if (family === 'tinymce') {
    await page.getByRole('button', { name: 'Source code' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(html);
    return page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  }
  const source = page.getByRole('button', { name: 'Source' });
  await source.click();
  await page.locator('.ck-source-editing-area textarea').fill(html);
  await source.click();
}

async function throughEmbed(page, html) {
  await page.getByRole('button', { name: 'Insert HTML' }).click();
  await page.locator('.raw-html-embed textarea').fill(html);
  await page.getByRole('button', { name: 'Save changes' }).click();
}

async function throughClipboard(page, type, text) {
  await copy(page.context(), type, text);
  await page.bringToFront();
  await page.evaluate(() => window.bench.focus());
  await page.keyboard.press('ControlOrMeta+v');
}

/** Puts one flavour on the clipboard by a press of a button, as a page does over http too, where `navigator.clipboard` is missing. */
async function copy(context, type, text) {
  const page = await context.newPage();
  await page.goto('admin/cms/copy.html');
  await page.evaluate((flavour) => {
    document.addEventListener('copy', (event) => {
      event.clipboardData.setData(flavour.type, flavour.text);
      event.preventDefault();
    });
    document.querySelector('button').addEventListener('click', () => document.execCommand('copy'));
  }, { type, text });
  await page.getByRole('button').click();
  await page.close();
}
