import { css } from 'lit';

export const quizStyles = css`
  .box {
    --_other: var(--tessera-other, light-dark(#85350f, #f4b48c));
    --_right: var(--tessera-right, light-dark(#0b5549, #86d6c3));
    container-type: inline-size;
  }
  .question + .question { margin-block-start: 64px; }
  .strong, .label { font-weight: 650; }
  .prompt { margin-block: 4px 20px; font-size: 1.22em; line-height: 1.37; }
  .prompt, .options, .why, .evidence { max-inline-size: 600px; }
  .options:not(:has(.shut)) { border-block-start: 1px solid var(--_line); }
  .option {
    --_edge: var(--_action);
    display: grid; grid-template-columns: 24px 1fr; gap: 16px; align-items: start;
    min-block-size: 58px; padding: 14px 16px; cursor: pointer;
    border: 2px solid transparent; border-block-end: 1px solid var(--_line);
  }
  .open:hover, .open:has(:checked) { background: var(--_band); }
  input {
    appearance: none; inline-size: 24px; block-size: 24px; margin: 2px 0 0; cursor: inherit;
    border: 2px solid var(--_control); border-radius: 50%; background: none;
  }
  input:checked { border-color: var(--_edge); background: radial-gradient(circle, var(--_edge) 45%, transparent 50%); }
  .shut { cursor: default; border-color: transparent; color: var(--_soft); }
  .own, .best { margin-block: 4px; border: 2px solid var(--_edge); border-radius: var(--_radius); }
  .own { --_edge: var(--_other); color: inherit; }
  .best { --_edge: var(--_right); background: color-mix(in srgb, var(--_right) 11%, transparent); color: inherit; }
  .best input { opacity: 0; }
  .best:has(:focus-visible) { outline: 3px solid var(--_focus); outline-offset: 3px; }
  .best input, .square { grid-area: 1 / 1; }
  .square { block-size: 24px; margin-block-start: 2px; padding: 2px; color: light-dark(#fff, #11141b); background: var(--_right); }
  .square .icon { display: block; block-size: 20px; inline-size: auto; }
  .mark { display: block; font-size: 0.89em; color: var(--_edge); }
  .missing { color: var(--_other); }
  .missing, .question > .button { margin-block-start: 16px; }
  .feedback { display: grid; gap: 24px 40px; margin-block-start: 24px; animation: appear 120ms; }
  em:lang(ar) { font-style: normal; font-weight: 650; }
  .why * + * { margin-block-start: 8px; }
  .evidence li { display: flex; align-items: center; gap: 12px; min-block-size: 44px; margin-block-start: 8px; padding: 8px 14px; border: 2px solid var(--_control); border-radius: var(--_radius); font-size: 0.89em; color: var(--_action); }
  .result, .steps { margin-block-start: 32px; }
  @container (min-width: 860px) { .feedback { grid-template-columns: 600px 1fr; } }
  @container (max-width: 400px) { .question > .button { inline-size: 100%; justify-content: center; } }
  @keyframes appear { from { opacity: 0; } }
  @media (prefers-reduced-motion) { .feedback { animation: none; } }
  @media (forced-colors: active) {
    input { appearance: auto; }
    .own { border: 2px dashed; }
    .best { border-color: Highlight; }
    .square { forced-color-adjust: none; color: HighlightText; background: Highlight; }
  }
  @media print { .question { break-inside: avoid; } .note, .result { display: none; } input, .best, .square { print-color-adjust: exact; } }
`;
