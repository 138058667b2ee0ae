import { css } from 'lit';

/** The form, and what form and programme share. */
export const plannerStyles = css`
  .box { container-type: inline-size; }
  .h2, .h3 { font-weight: 650; line-height: 1.25; letter-spacing: -0.008em; }
  :is(.h2, .h3):lang(ar) { line-height: 1.5; letter-spacing: 0; }
  .h2 { font-size: 1.33em; }
  .step { padding-block: 24px; border-block-start: 1px solid var(--_line); }
  .step > .h2 { display: flex; align-items: center; gap: 12px; }
  .number { flex: none; inline-size: 1.5em; block-size: 1.5em; display: grid; place-items: center; color: var(--_on-action); background: var(--_action); font-size: 0.8em; }
  .fields, .pair, .cases { grid-template-columns: minmax(0, 1fr); }
  .fields { display: grid; gap: 24px 32px; margin-block-start: 16px; max-inline-size: 46em; }
  fieldset { min-inline-size: 0; margin: 0; padding: 0; border: 0; }
  legend { padding: 0; }
  .name, legend { font-weight: 650; }
  .name { display: block; margin-block-end: 4px; }
  .hint { margin-block-end: 8px; color: var(--_soft); font-size: 0.89em; }
  input:is(:not([type]), [type='number'], [type='date'], [type='time']), select, textarea {
    box-sizing: border-box; max-inline-size: 100%; min-block-size: 44px; padding: 8px 12px; font: inherit; letter-spacing: inherit; word-spacing: inherit;
    color: inherit; background: none; border: 2px solid var(--_control); border-radius: var(--_radius);
  }
  input:not([type]), textarea, select { inline-size: 100%; }
  textarea { min-block-size: 88px; resize: vertical; field-sizing: content; line-height: inherit; }
  select, option { background: var(--tessera-surface, light-dark(#fff, #181d27)); }
  [type='number'] { inline-size: 5.5em; }
  [aria-invalid='true'] { border-color: var(--_other); border-style: dashed; }
  .choices { display: grid; gap: 0 24px; }
  .choice, .people { display: flex; gap: 12px; align-items: start; min-block-size: 44px; padding-block: 10px; cursor: pointer; }
  .choice input { flex: none; inline-size: 1.35em; block-size: 1.35em; margin: 0.1em 0 0; accent-color: var(--_action); }
  .people { align-items: center; }
  .people .soft { display: block; }
  .pair { display: grid; gap: 24px 32px; align-items: start; }
  .remark { display: block; margin-block-start: 8px; padding-inline-start: 12px; border-inline-start: 3px solid var(--_action); }
  .remark.error { border-color: var(--_other); border-inline-start-style: double; border-inline-start-width: 6px; font-weight: 650; }
  .acts { display: flex; flex-wrap: wrap; align-items: center; gap: 12px; }
  .button:has(:focus-visible) { outline: 3px solid var(--_focus); outline-offset: 3px; }
  .mend { margin-block-start: 16px; font-weight: 650; }
  .box { --_other: var(--tessera-other, light-dark(#85350f, #f4b48c)); }
  .warning { margin-block-end: 16px; padding: 12px 14px; border: 2px solid; font-weight: 650; }
  .status { min-block-size: 1.6em; margin-block: 12px; }
  details.brief > summary, details.files > summary { cursor: pointer; }
  summary { min-block-size: 44px; align-content: center; color: var(--_action); font-weight: 650; cursor: pointer; }
  .cases { display: grid; gap: 12px; }
  .cases label { font-weight: 400; }
  @container (min-width: 560px) {
    .choices, .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  }
  @media print { .form, .status, .warning { display: none; } }
`;
