import { readFileSync } from 'node:fs';
import { cityPage } from './city.mjs';
import { CONFIGS } from './configs.mjs';
import { edit, openEditor, WRITTEN } from './edit.mjs';
import { formsOf } from './forms.mjs';
import { kept, placeOf } from './kept.mjs';
import { outcomeOf } from './outcome.mjs';
import { read, walk } from './walk.mjs';
import { waysOf } from './ways.mjs';

/** Every form through every way into every editor, one after the other. */
export async function tried(browser, server) {
  const bench = await benchOf(browser, server);
  const cases = [];
  for (const config of CONFIGS) {
    await openEditor(bench.editor, config.id);
    for (const way of waysOf(config.id)) {
      for (const form of formsOf(`${server.url}course/`)) {
        cases.push(await caseOf(bench, config, way, form));
        const { outcome } = cases.at(-1);
        console.log(`${config.id}, ${way.name}, ${form.name}: ${outcome}`);
      }
    }
  }
  return { editors: versions(), cases };
}

/** Tabs: the editor, a reader without script, and for every case a learner of whom the browser knows nothing yet. */
async function benchOf(browser, server) {
  const options = { baseURL: server.url };
  const tab = async (more) => (await browser.newContext({ ...options, ...more })).newPage();
  return { server, editor: await tab({}), learner: () => tab({}), reader: await tab({ javaScriptEnabled: false }) };
}

async function caseOf({ server, editor, learner, reader }, config, way, form) {
  const { saved, stable, written } = await edit(editor, way, form, config.editor);
  const survived = await editor.evaluate(kept, { before: form.html, after: saved, selector: form.selector });
  // Beside a frame the cursor's place hangs on how much of the frame has come.
  const cursor = form.kind === 'frame' ? undefined : await editor.evaluate(placeOf, { html: written, selector: form.selector, words: WRITTEN });
  server.publish(cityPage(saved));
  const walked = await walkedBy(await learner(), form.kind);
  const asText = await read(reader, form);
  return { config: config.id, way: way.name, form: form.name, outcome: outcomeOf(walked, asText), stable, cursor, ...survived, ...walked, ...asText };
}

/** An answer that was kept would look like one that was given. */
async function walkedBy(page, kind) {
  return walk(page, kind).finally(() => page.context().close());
}

function versions() {
  const { dependencies } = JSON.parse(readFileSync(new URL('installed/package.json', import.meta.url), 'utf8'));
  return dependencies;
}
