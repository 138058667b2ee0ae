import { changeDay, changeSlot, dropSlot, isPause, KINDS, LONGEST_TITLE, moveSlot, placeOf, replaceSlot, SLOT_LENGTH, slotOf, stepSlot, suiting, type Plan, type Slot } from '@tessera-learning/core/academy';
import { html, nothing, type TemplateResult } from 'lit';
import type { Picked, ProgrammeView } from './programme-view.js';
import { whereIs } from './where-is.js';
import { clock, minutesOf } from './words.js';

/** What the dialog says and does besides. */
export interface EditorView extends ProgrammeView {
  readonly said: string;
  readonly close: () => void;
}

/** The content of the dialog in which a slot or a day is changed: every act works by keyboard, and is said. */
export function renderEditor(view: EditorView, picked: Picked): TemplateResult | typeof nothing {
  const content = 'slot' in picked ? renderSlotEditor(view, picked.slot) : renderDayEditor(view, picked.day);
  return content === nothing ? nothing : html`${content}<p class="status" role="status">${view.said}</p>
    <div class="acts"><button class="button" type="button" @click=${view.close}>${view.strings.done}</button></div>`;
}

function renderSlotEditor(view: EditorView, id: string): TemplateResult | typeof nothing {
  const { plan, strings, paper, acts, level } = view;
  const slot = slotOf(plan, id);
  if (!slot) return nothing;
  const change = (next: Plan): void => acts.edit(next, whereIs(view, next, id));
  return html`<div class="h2" id="editing" role="heading" aria-level=${level + 1}><bdi>${slot.title || paper.kinds[slot.kind]}</bdi></div>
    <div class="fields">
      ${isPause(slot) ? nothing : renderCatalogue(view, slot, change)}
      ${renderTitle(strings.slotTitle, slot.title, (title) => change(changeSlot(plan, id, { title })))}
      <div class="pair">
        <label><span class="name">${strings.minutes}</span><input type="number" min=${SLOT_LENGTH.least} max=${SLOT_LENGTH.most} step=${SLOT_LENGTH.step} .value=${String(slot.minutes)} @blur=${(event: Event) => { (event.target as HTMLInputElement).value = String(slot.minutes); }}
          @change=${(event: Event) => change(changeSlot(plan, id, { minutes: (event.target as HTMLInputElement).valueAsNumber }))} /></label>
        ${slot.session ? nothing : renderKind(view, slot, (kind) => change(changeSlot(plan, id, { kind })))}
        ${renderDays(view, id, change)}
      </div>
    </div>
    <div class="acts">
      <button class="button quiet" type="button" @click=${() => change(stepSlot(plan, id, -1))}>${strings.earlier}</button>
      <button class="button quiet" type="button" @click=${() => change(stepSlot(plan, id, 1))}>${strings.later}</button>
      <button class="button quiet" type="button" @click=${() => { acts.edit(dropSlot(plan, id), strings.said.dropped(slot.title || paper.kinds[slot.kind])); view.close(); }}>${strings.drop}</button>
    </div>`;
}

/** Sessions that suit these people, by topic; those that belong to none come last. */
function renderCatalogue({ catalogue, plan, strings }: EditorView, slot: Slot, change: (plan: Plan) => void): TemplateResult {
  const choices = suiting(catalogue, plan.brief);
  const replace = (event: Event): void => {
    const choice = choices.find(({ session }) => session.id === (event.target as HTMLSelectElement).value);
    if (choice) change(replaceSlot(plan, slot.id, choice));
  };
  const options = (topic?: string): TemplateResult[] => choices.filter(({ session }) => session.topic === topic)
    .map(({ session: { id, title } }) => html`<option value=${id} .selected=${id === slot.session}>${title}</option>`);
  return html`<label><span class="name">${strings.fromCatalogue}</span><select @change=${replace}>
    ${choices.some(({ session }) => session.id === slot.session) ? nothing : html`<option value="" selected>${slot.session ? slot.title : strings.newTitle}</option>`}
    ${catalogue.topics.map(({ id, title }) => html`<optgroup label=${title}>${options(id)}</optgroup>`)}${options()}
  </select></label>`;
}

/** Own sessions and breaks can become another kind; those of the catalogue are what they are. */
function renderKind({ paper, strings }: EditorView, slot: Slot, change: (kind: Slot['kind']) => void): TemplateResult {
  const kinds = isPause(slot) ? (['coffee', 'lunch'] as const) : KINDS;
  return html`<label><span class="name">${strings.kind}</span><select @change=${(event: Event) => change((event.target as HTMLSelectElement).value as Slot['kind'])}>
    ${kinds.map((kind) => html`<option value=${kind} .selected=${kind === slot.kind}>${paper.kinds[kind]}</option>`)}</select></label>`;
}

function renderDays({ plan, paper, strings }: EditorView, id: string, change: (plan: Plan) => void): TemplateResult {
  const at = placeOf(plan, id);
  const move = (event: Event): void => {
    const day = Number((event.target as HTMLSelectElement).value);
    change(moveSlot(plan, id, { day, index: plan.days[day]?.slots.length ?? 0 }));
  };
  return html`<label><span class="name">${strings.onDay}</span><select @change=${move}>${plan.days.map((_, index) => html`<option value=${index} .selected=${index === at?.day}>${paper.day(index + 1)}</option>`)}</select></label>`;
}

function renderDayEditor({ plan, strings, paper, acts, level }: EditorView, index: number): TemplateResult | typeof nothing {
  const day = plan.days[index];
  if (!day) return nothing;
  const change = (part: Parameters<typeof changeDay>[2]): void => acts.edit(changeDay(plan, index, part), paper.labelled(paper.day(index + 1), part.title ?? clock(part.begin ?? day.begin)));
  return html`<div class="h2" id="editing" role="heading" aria-level=${level + 1}>${paper.day(index + 1)}</div>
    <div class="fields">
      ${renderTitle(strings.dayTitle, day.title, (title) => change({ title }))}
      <label><span class="name">${strings.dayBegin}</span><input type="time" .value=${clock(day.begin)} @blur=${(event: Event) => { (event.target as HTMLInputElement).value = clock(day.begin); }} @change=${(event: Event) => change({ begin: minutesOf((event.target as HTMLInputElement).value) ?? day.begin })} /></label>
    </div>`;
}

function renderTitle(label: string, title: string, change: (title: string) => void): TemplateResult {
  return html`<label><span class="name">${label}</span><input dir="auto" autocomplete="off" maxlength=${LONGEST_TITLE} .value=${title} @change=${(event: Event) => change((event.target as HTMLInputElement).value)} /></label>`;
}
