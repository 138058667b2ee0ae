import { datesOf, isZone, type Brief, type Topic } from '@tessera-learning/core/academy';
import { html, nothing, type TemplateResult } from 'lit';
import { isWrong, renderChoices, renderInput, renderLines, renderRadios, renderRemarks, renderText, type BriefView } from './brief-fields.js';
import { clock, longDate, minutesOf } from './words.js';

/** The form, in four steps of native controls. */
export function renderBrief(view: BriefView): TemplateResult {
  const { strings, remarks, saysErrors, hasPlan } = view;
  const errors = remarks.filter(({ level }) => level === 'error').length;
  const steps = [renderPeople, renderSubject, renderTime, renderCases];
  return html`<div class="form">
    ${steps.map((step, index) => html`<section class="step" aria-labelledby="step_${index}">
      <div class="h2" id="step_${index}" role="heading" aria-level=${view.level}><span class="number" aria-hidden="true">${index + 1}</span>${strings.steps[index]}</div>
      <div class="fields">${step(view)}</div>
    </section>`)}
    <button class="button" type="button" part="propose" @click=${view.propose}>${hasPlan ? strings.proposeAnew : strings.propose}</button>
    <p class="mend" role="status">${saysErrors && errors > 0 ? strings.mend(errors) : ''}</p>
  </div>`;
}

function renderPeople(view: BriefView): TemplateResult {
  const { strings, brief, catalogue } = view;
  // While it is typed: advice that came only when the field is left would move the page under the next click.
  const set = (group: string, { validity, valueAsNumber }: HTMLInputElement): void => {
    // A sign alone is no number yet.
    if (validity.badInput) return;
    const count = Math.min(9999, Math.max(0, Math.round(valueAsNumber || 0)));
    view.change({ people: [...brief.people.filter((each) => each.group !== group), ...(count > 0 ? [{ group, count }] : [])] });
  };
  return html`${renderText(view, 'title', strings.title, strings.titleHint, brief.title, (title) => ({ title }))}
    ${renderLines(view, 'cities', strings.cities, brief.cities, (cities) => ({ cities }))}
    <fieldset id="people" tabindex="-1" aria-describedby="people_hint people_remarks">
      <legend>${strings.participants}</legend>
      <p class="hint" id="people_hint">${strings.participantsHint}</p>
      ${catalogue.groups.map(({ id, title, gain, note }) => html`<label class="people">
        <input type="number" min="0" max="999" inputmode="numeric" aria-labelledby="group_${id}" aria-describedby="gain_${id}" .value=${countOf(brief, id)}
          @input=${(event: Event) => set(id, event.target as HTMLInputElement)} @blur=${(event: Event) => { (event.target as HTMLInputElement).value = countOf(brief, id); }} />
        <span><span id="group_${id}">${title}</span><span class="soft" id="gain_${id}">${gain}${note ? ` ${note}` : ''}</span></span>
      </label>`)}
      ${renderRemarks(view, 'people')}
    </fieldset>`;
}

function renderSubject(view: BriefView): TemplateResult {
  const { strings, brief, catalogue } = view;
  const of = (kind: Topic['kind']): readonly Topic[] => catalogue.topics.filter((topic) => topic.kind === kind);
  const topics = (kind: Topic['kind'], label: string): TemplateResult | typeof nothing => (of(kind).length > 0 ? renderChoices(label, of(kind), brief.topics, (chosen) => view.change({ topics: chosen })) : nothing);
  return html`${catalogue.goals.length > 0 ? renderChoices(strings.goals, catalogue.goals, brief.goals, (goals) => view.change({ goals })) : nothing}
    <div id="topics" tabindex="-1" class="fields" role="group" aria-label=${strings.steps[1]} aria-describedby="topics_remarks">
      ${topics('general', strings.general)}${topics('specific', strings.specific)}
      ${renderRemarks(view, 'topics')}
    </div>`;
}

function renderTime(view: BriefView): TemplateResult {
  const { strings, brief, catalogue: { rhythms }, language } = view;
  const dates = datesOf(brief).filter(Boolean).map((date) => longDate(date, language));
  const move = (mode: Brief['mode']): void => {
    const isUsual = brief.begin === rhythms[brief.mode].begin && brief.end === rhythms[brief.mode].end;
    view.change({ mode, ...(isUsual ? { begin: rhythms[mode].begin, end: rhythms[mode].end } : {}) });
  };
  return html`<div class="pair">
      ${renderRadios(strings.length, 'days', [2, 3] as const, brief.days, strings.days, (days) => view.change({ days }))}
      ${renderRadios(strings.where, 'mode', ['room', 'online'] as const, brief.mode, (mode) => strings.modes[mode], move)}
    </div>
    <div><p class="hint" id="dates_hint">${strings.datesHint}</p>
      <div class="pair">${renderInput(view, 'first', strings.first, 'date', brief.first, (first) => ({ first }))}${renderInput(view, 'last', strings.last, 'date', brief.last, (last) => ({ last }))}</div>
      <p class="hint">${dates.join(' · ')}</p></div>
    <div class="pair">${renderInput(view, 'begin', strings.begin, 'time', clock(brief.begin), (time) => ({ begin: minutesOf(time) ?? brief.begin }))}${renderInput(view, 'end', strings.end, 'time', clock(brief.end), (time) => ({ end: minutesOf(time) ?? brief.end }))}</div>
    <div><label class="name" for="zone">${strings.zone}</label>
      <select id="zone" aria-describedby="zone_remarks" aria-invalid=${isWrong(view, 'zone')} @change=${(event: Event) => view.change({ zone: (event.target as HTMLSelectElement).value })}>
        ${zones(brief.zone).map((zone) => html`<option value=${zone} .selected=${zone === brief.zone}>${zone.replaceAll('_', ' ')}</option>`)}
      </select>${renderRemarks(view, 'zone')}</div>
    ${renderLines(view, 'languages', strings.languages, brief.languages, (languages) => ({ languages }))}`;
}

function renderCases(view: BriefView): TemplateResult {
  const { strings, brief, catalogue: { practical } } = view;
  const needs = practical.filter(({ modes }) => modes.includes(brief.mode));
  const textOf = (city: string): string => brief.cases.find((each) => each.city === city)?.text ?? '';
  const set = (city: string, text: string): void => view.change({ cases: [...brief.cases.filter((each) => each.city !== city), ...(text.trim() ? [{ city, text }] : [])] });
  return html`<fieldset id="cases" tabindex="-1" aria-describedby="cases_hint cases_remarks">
      <legend>${strings.cases}</legend>
      <p class="hint" id="cases_hint">${strings.casesHint}</p>
      <div class="cases">${brief.cities.map((city) => html`<label><bdi>${strings.caseOf(city)}</bdi>
        <input dir="auto" autocomplete="off" .value=${textOf(city)} @input=${(event: Event) => set(city, (event.target as HTMLInputElement).value)} /></label>`)}</div>
      ${renderRemarks(view, 'cases')}
    </fieldset>
    ${needs.length > 0 ? renderChoices(strings.practical, needs, brief.practical, (chosen) => view.change({ practical: chosen }), strings.practicalHint) : nothing}`;
}

function countOf({ people }: Brief, group: string): string {
  const count = people.find((each) => each.group === group)?.count;
  return count ? String(count) : '';
}

/** Every zone that the browser knows, and the one that a plan brings. */
function zones(own: string): readonly string[] {
  // Browsers may list a zone by its old name; both are understood.
  const known = Intl.supportedValuesOf('timeZone').map((zone) => (zone === 'Europe/Kiev' && isZone('Europe/Kyiv') ? 'Europe/Kyiv' : zone));
  return known.includes(own) ? known : [own, ...known];
}
