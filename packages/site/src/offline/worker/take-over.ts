import { dropOthers } from './keep.js';
import { openPages, worker } from './scope.js';

/** This version from now on: pages of another load again, once, so that none gets files of two. The first version changes no files. */
export async function takeOver(): Promise<void> {
  const hadAnother = await dropOthers();
  await worker.clients.claim();
  // Not waited for: the pages are answered only when this has come to its end.
  if (hadAnother) for (const page of await openPages()) page.navigate(withoutAnchor(page.url)).catch(() => undefined);
}

/** To the same address with an anchor a page would only scroll. */
function withoutAnchor(address: string): string {
  return address.replace(/#.*/, '');
}
