import { conflictsOf, placeOf, planProgramme, readBrief, readPlan, type Brief, type Catalogue, type Plan } from '@tessera-learning/core/academy';
import { Localizer } from '@tessera-learning/element-kit';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { agendaStyles } from './agenda.styles.js';
import type { Desk, Papers } from './desk.js';
import { actsOf, wayBackOf } from './programme-acts.js';
import { programmeStyles } from './programme.styles.js';
import type { Picked, ProgrammeView } from './programme-view.js';
import { renderEditor } from './render-editor.js';
import { renderProgramme, renderWayBack } from './render-programme.js';
import english from './strings/programme-en.js';
import type { ProgrammeStrings } from './strings/programme.js';

// Everything that a programme needs: this file comes when there is one, or when one is asked for.
export { openPlan } from './take-away/plan-file.js';
export { titleOf } from './words.js';

/** What a programme says, in the language of the place. */
export type Words = Localizer<ProgrammeStrings>;

export function wordsFor(element: LitElement): Words {
  return new Localizer(element, english, { ar: () => import('./strings/programme-ar.js'), fr: () => import('./strings/programme-fr.js') });
}

export const styles = [programmeStyles, agendaStyles];

/** The element, as a programme sees it. */
export interface Host {
  readonly desk: Desk;
  readonly words: Words;
  readonly level: number;
  readonly dayShown: number;
  readonly printing: boolean;
  readonly picked: Picked | undefined;
  /** Said in the dialog while it is open. */
  readonly said: string;
  /** Whether the learner has finished a module. */
  readonly isDone: (module: Catalogue['modules'][number]) => boolean;
  readonly tell: (words: string) => void;
  readonly pick: (what: Picked) => void;
  readonly close: () => void;
  readonly showDay: (day: number) => void;
  readonly print: () => void;
}

export function render(host: Host, plan: Plan): TemplateResult {
  return renderProgramme(viewOf(host, plan));
}

/** The way back to a programme that is no longer here. */
export function renderBack(host: Host): TemplateResult {
  const { desk, words: { strings } } = host;
  return renderWayBack(desk.canUndo, desk.canRedo, strings, wayBackOf(host));
}

/** What the dialog holds while something is picked. */
export function renderPicked(host: Host, plan: Plan): TemplateResult | typeof nothing {
  const { picked, said, close } = host;
  return picked ? html`${renderEditor({ ...viewOf(host, plan), said, close }, picked)}` : nothing;
}

/** A programme for a brief, as papers for the desk. Cases of cities that left, and needs of another place, stay in the form alone. */
export function proposed(catalogue: Catalogue, brief: Brief): Papers & { readonly plan: Plan } {
  const cases = brief.cases.filter(({ city }) => brief.cities.includes(city));
  const practical = catalogue.practical.filter(({ id, modes }) => brief.practical.includes(id) && modes.includes(brief.mode)).map(({ id }) => id);
  return { brief, plan: planProgramme(catalogue, { ...brief, cases, practical }) };
}

/** The day of a slot, from 0. */
export function dayOf(plan: Plan, slot: string): number | undefined {
  return placeOf(plan, slot)?.day;
}

/** Reads what the device kept; `undefined` if this code cannot. A plan of another catalogue is left out. */
export function readPapers(text: string, { id }: Catalogue): Papers | undefined {
  try {
    const { brief, plan } = JSON.parse(text) as Record<keyof Papers, unknown>;
    const read = plan === undefined ? undefined : readPlan(plan);
    return { brief: readBrief(brief), ...(read?.catalogue === id ? { plan: read } : {}) };
  } catch {
    return undefined;
  }
}

function viewOf(host: Host, plan: Plan): ProgrammeView {
  const { desk, words: { strings, language }, level, dayShown, printing } = host;
  return {
    catalogue: desk.catalogue, plan, paper: strings.paper, strings, language, level, conflicts: conflictsOf(desk.catalogue, plan),
    dayShown: Math.min(dayShown, plan.days.length - 1), canUndo: desk.canUndo, canRedo: desk.canRedo, isPrinting: printing, acts: actsOf(host, plan),
  };
}
