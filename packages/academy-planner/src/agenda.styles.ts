import { css } from 'lit';

/** Days beside each other on one scale of time, or one at a time where there is no room. A row is five minutes. */
export const agendaStyles = css`
  .agenda { display: grid; gap: 24px 8px; margin-block-start: 24px; }
  .hours { display: none; }
  .shown { display: flex; margin-block-start: 24px; border-block-end: 1px solid var(--_line); }
  .shown label { flex: 1; position: relative; display: grid; place-items: center; min-block-size: 44px; cursor: pointer; }
  .shown input { position: absolute; opacity: 0; }
  .shown :checked + span { font-weight: 650; text-decoration: underline 3px var(--_action); text-underline-offset: 0.5em; }
  .shown label:has(:focus-visible) { outline: 3px solid var(--_focus); outline-offset: -3px; }
  .day { min-inline-size: 0; }
  .day-head { display: flex; gap: 8px; align-items: start; justify-content: space-between; padding-block-end: 12px; border-block-end: 1px solid var(--_line); }
  .slots { display: grid; gap: 4px; }
  .slot { display: grid; grid-template-columns: 14px 1fr; gap: 0 12px; align-content: start; padding: 8px 12px; background: var(--_band); }
  .slot .glyph { margin-block-start: 0.35em; }
  .slot { font-size: 0.94em; }
  .own-line { display: block; }
  .pause .own-line { display: inline; }
  .slot .time, .slot .what { font-size: 0.89em; color: var(--_soft); }
  .slot .what { grid-column: 2; }
  .slot.pause { background: none; padding-block: 2px; }
  .pick {
    padding: 4px 0; border: 0; background: none; color: inherit; text-align: start; font-weight: 650; line-height: 1.3; cursor: pointer; min-block-size: 24px; overflow-wrap: anywhere;
    text-decoration: underline; text-decoration-color: color-mix(in srgb, currentcolor 35%, transparent); text-underline-offset: 0.25em;
  }
  .pick:hover { text-decoration-color: currentcolor; }
  .pause .pick { font-weight: 400; }
  .slot.clash { outline: 2px dashed var(--_other); outline-offset: -2px; }
  .conflicts { margin-block-start: 16px; }
  .conflicts:not(:empty) { padding: 12px 16px; border: 2px solid var(--_other); }
  .conflicts ul { margin: 0; }
  dialog { inline-size: min(34em, calc(100vw - 32px)); padding: 24px; border: 2px solid var(--_control); border-radius: var(--_radius); color: inherit; background: var(--tessera-surface, light-dark(#fff, #181d27)); font: inherit; line-height: inherit; text-align: start; }
  dialog::backdrop { background: rgb(0 0 0 / 45%); }
  dialog .fields { margin-block: 16px; }
  @container (min-width: 620px) {
    .shown { display: none; }
    .agenda { grid-template-columns: 3.5em repeat(var(--_days), 1fr); grid-template-rows: auto; grid-auto-rows: minmax(7px, auto); gap: 0 8px; }
    .hours, .slot { grid-row: var(--_row); }
    .hours { display: block; grid-column: 1; font-size: 0.89em; color: var(--_soft); }
    .day { display: grid; grid-column: var(--_column); grid-row: 1 / span var(--_rows); grid-template-rows: subgrid; }
    .day-head { grid-row: 1; }
    .slots { grid-row: 2 / -1; grid-template-rows: subgrid; gap: 0; }
    .slot { margin-block-end: 3px; align-content: start; overflow: hidden; }
    .slot.pause { align-content: center; }
  }
  @container (max-width: 619.9px) {
    @media screen { .day:not(.here) { display: none; } }
  }
  @media print {
    .agenda { grid-auto-rows: minmax(4px, auto); font-size: 0.8em; line-height: 1.35; }
    .shown { display: none; }
    .slot { padding: 3px 6px; }
    .pick { text-decoration: none; }
    .slot { border: 1px solid var(--_line); }
    .slot.pause { border: 0; }
  }
`;
