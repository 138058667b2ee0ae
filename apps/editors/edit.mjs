/** An editor in a page, as somebody at a city has it open. */
export async function openEditor(page, config) {
  await page.goto(`admin/cms/editor.html?config=${config}`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

/**
 * Brings a snippet in, saves, opens what was saved in a new editor, and saves again. Then writes on below it.
 * @returns {Promise<{ saved: string, stable: boolean, written: string }>} what is saved in the end; `stable` if the second save changed nothing;
 *   `written`: the same with the words WRITTEN, wherever the editor let them come
 */
export async function edit(page, way, form, editor) {
  await page.evaluate(() => window.bench.fresh());
  await way.by(page, form.html, editor);
  const first = await somethingSaved(page);
  const saved = await page.evaluate(async (html) => {
    await window.bench.fresh();
    window.bench.load(html);
    return window.bench.saved();
  }, first);
  return { saved, stable: first === saved, written: await writeOn(page) };
}

export const WRITTEN = 'What comes next.';

async function writeOn(page) {
  await page.evaluate(() => window.bench.focus());
  for (const key of ['ControlOrMeta+End', 'Enter']) {
    await breath(page);
    await page.keyboard.press(key);
  }
  await breath(page);
  await page.keyboard.type(WRITTEN);
  await breath(page);
  return page.evaluate(() => window.bench.saved());
}

/** Editors hear a moment later where the cursor went. Nobody's fingers are quicker. */
function breath(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
}

/** Editors take in what is pasted a moment later. What stays empty was thrown away. */
async function somethingSaved(page) {
  const there = page.waitForFunction(() => window.bench.saved() !== '', undefined, { timeout: 5000 });
  await there.catch(() => {});
  return page.evaluate(() => window.bench.saved());
}
