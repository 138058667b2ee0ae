import { html, type TemplateResult } from 'lit';
import type { SavedDataStrings } from './strings/strings.js';

/** Sites whose players the learner let in without being asked each time. */
export function renderPermits(sites: readonly string[], { permitted, forbid }: SavedDataStrings, take: (site: string) => void): TemplateResult[] {
  return sites.map((site) => html`<p part="permit">${permitted(site)}</p>
    <div class="acts"><button class="button quiet" type="button" @click=${() => take(site)}>${forbid(site)}</button></div>`);
}
