/** The script of pages that have the box, or tell of a new version: a classic one, so that pages work from disk. */
import { OfflineBox } from './box.js';
import { watchForNewVersion } from './new-version.js';
import { canKeep } from './site.js';

const [box, bar] = [document.querySelector<HTMLElement>('[data-offline]'), document.querySelector<HTMLElement>('[data-new-version]')];
// A browser that refuses leaves everything as it was sent: words on what to do instead, and no notice.
const unsaid = (): undefined => undefined;

if (canKeep && box) new OfflineBox(box).start().catch(unsaid);
// Nobody is asked where nothing was kept.
if (canKeep && bar && (box || navigator.serviceWorker.controller)) watchForNewVersion(bar).catch(unsaid);
