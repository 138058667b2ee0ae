import { html, type TemplateResult } from 'lit';

/** The page of an invented town, after the picture that the look was designed with. */
export function inTown(content: TemplateResult): TemplateResult {
  return html`<div class="lindenau">
    <div class="town"><p><strong>Town of Lindenau</strong></p><p>Staff intranet</p></div>
    <ul class="places">${['News', 'Learning', 'Forms', 'People', 'Canteen'].map((name) => html`<li>${name === 'Learning' ? html`<strong>${name}</strong>` : name}</li>`)}</ul>
    <div class="columns">
      <div class="sheet">
        <h2>Question of the week</h2>
        <p class="about">Every Monday we share one question from the intercultural city course. It takes two minutes, and nobody sees what you answer.</p>
        ${content}
      </div>
      <div class="sheet beside">
        <h3>More learning</h3>
        <ul>${['Plain language in letters', 'First aid refresher', 'New staff: your first week'].map((name) => html`<li><a href="#learning">${name}</a></li>`)}</ul>
        <p><button class="btn-primary" type="button">All courses</button></p>
      </div>
    </div>
  </div>`;
}
