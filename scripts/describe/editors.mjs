// What editors read: VS Code's custom data, and web-types for those of JetBrains. Two libraries write them from the manifest.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/** Both libraries change the manifest that they are given. */
export function writeEditorData(manifest, { name, version }, outdir) {
  generateVsCodeCustomElementData(structuredClone(manifest), { outdir, hideLogs: true });
  change(join(outdir, 'vscode.css-custom-data.json'), ({ properties, pseudoElements, ...data }) => ({ ...data, properties: once(properties), pseudoElements: once(pseudoElements) }));
  generateJetBrainsWebTypes(structuredClone(manifest), { outdir, hideLogs: true, packageJson: false });
  change(join(outdir, 'web-types.json'), ({ contributions, ...data }) => ({ ...data, name, version, contributions: tidy(contributions) }));
}

/** Elements share parts and custom properties; an editor that finds a name twice offers it twice. */
function once(entries) {
  return [...new Map(entries.map((entry) => [entry.name, entry])).values()];
}

/** No empty address of a document, and each name once. */
function tidy({ html, css }) {
  for (const element of html.elements) if (!element['doc-url']) delete element['doc-url'];
  return { html, css: { ...css, properties: once(css.properties), 'pseudo-elements': once(css['pseudo-elements']) } };
}

function change(path, changed) {
  writeFileSync(path, `${JSON.stringify(changed(JSON.parse(readFileSync(path, 'utf8'))), null, 2)}\n`);
}
