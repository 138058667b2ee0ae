import { css } from 'lit';

/** The seek bar and the row of buttons; on a phone the time takes its own line. */
export const controlStyles = css`
  button, input, select { font: inherit; letter-spacing: inherit; word-spacing: inherit; }
  .controls { padding: 12px 16px 16px; }
  .timeline { position: relative; block-size: 28px; }
  .line { position: absolute; inset-inline: 10px; inset-block-start: 4px; inline-size: calc(100% - 20px); block-size: 20px; overflow: visible; fill: #55618f; }
  .line:dir(rtl) { transform: scaleX(-1); }
  .past { fill: var(--_gold); }
  .mark { fill: #0e1428; stroke: #fff; stroke-width: 2; }
  .seek { appearance: none; position: absolute; inset: 0; inline-size: 100%; block-size: 28px; margin: 0; background: none; cursor: pointer; }
  .seek::-webkit-slider-runnable-track { background: none; }
  .seek::-moz-range-track { background: none; }
  .seek::-webkit-slider-thumb { appearance: none; inline-size: 20px; block-size: 20px; border: 0; border-radius: 50%; background: #fff; }
  .seek::-moz-range-thumb { inline-size: 20px; block-size: 20px; border: 0; border-radius: 50%; background: #fff; }
  .row { display: flex; flex-wrap: wrap; align-items: center; margin-block-start: 4px; }
  .control {
    display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-inline-size: 44px; min-block-size: 44px;
    border-block-end: 3px solid transparent; color: #fff; white-space: nowrap;
  }
  .control:hover { background: #26346b; }
  .ten::after { content: '\\a0s'; }
  .ten:lang(ar) { direction: rtl; }
  .ten:lang(ar)::after { content: '\\a0ث'; }
  .control:has(.ten) { padding-inline: 10px; }
  .control[aria-pressed='true'], .control[aria-expanded='true'] { border-color: var(--_gold); }
  .control[aria-disabled] { color: #8b93a4; cursor: default; }
  select.control { appearance: none; inline-size: 52px; padding: 0; border-width: 0 0 3px; border-style: solid; background: none; text-align: center; text-align-last: center; cursor: pointer; }
  option { color: #fff; background: #0e1428; }
  .clock { flex: 1; padding-inline: 8px; color: #fff; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .volume { display: flex; align-items: center; gap: 12px; min-block-size: 44px; }
  .volume input { accent-color: var(--_gold); }
  dl, dd { margin: 0; }
  dl { columns: 280px; column-gap: 24px; }
  dl div { display: flex; gap: 12px; break-inside: avoid; }
  dt { flex: none; inline-size: 5.5em; font-weight: 650; }
  @container (max-width: 560px) {
    .row { justify-content: space-between; }
    .clock { order: -1; flex: 1 0 100%; padding: 0; }
    .ten { display: none; }
    .control:has(.ten) { padding-inline: 0; }
  }
  @container (max-width: 440px) {
    .row:has([data-act='described']) { display: grid; grid-template-columns: repeat(5, 1fr); }
    .row:has([data-act='described']) .clock { grid-column: 1 / -1; }
  }
  @media (prefers-contrast: more) { .line { fill: #8b93a4; } }
  @media (forced-colors: active) {
    .line { fill: GrayText; forced-color-adjust: none; }
    .past { fill: Highlight; }
    .mark { fill: Canvas; stroke: CanvasText; }
    .seek::-webkit-slider-thumb { background: CanvasText; }
    .seek::-moz-range-thumb { background: CanvasText; }
    .control[aria-pressed='true'], .control[aria-expanded='true'] { border-color: Highlight; }
    .control[aria-disabled] { color: GrayText; }
  }
`;
