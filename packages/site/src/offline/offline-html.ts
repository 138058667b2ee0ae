import { html, type Html } from '@tessera-learning/core';
import type { OfflineStrings } from './strings/strings.js';

/**
 * The box “Keep for offline”. As sent it says what to do without it; `offline.js` shows the controls where the browser can keep
 * files, and changes no word but by those that stand here.
 */
export function offlineHtml({ title, instead, remove, box }: OfflineStrings): Html {
  return html`<section class="text-section offline" id="keep_offline" data-offline="${JSON.stringify(box)}"><div class="inner">
<h2>${title}</h2>
<div class="body"><p data-part="instead">${instead}</p>
<p data-part="about" hidden></p>
<p data-part="status" role="status" tabindex="-1"></p>
<div class="buttons"><button type="button" class="button" data-part="keep" hidden>${box.keep}</button>
<button type="button" class="button quiet" data-part="remove" hidden>${remove}</button></div></div>
</div></section>`;
}

/** Where `offline.js` says that there is a new version. At the end of the body; empty until then. */
export function newVersionHtml({ newVersion, useNewVersion, later }: OfflineStrings): Html {
  return html`<div class="new-version" data-new-version="${newVersion}"><div class="inner"><p data-part="said" role="status"></p>
<div class="buttons" data-part="buttons" hidden><button type="button" class="button" data-part="use">${useNewVersion}</button>
<button type="button" class="button quiet" data-part="later">${later}</button></div></div></div>`;
}
