import { css } from 'lit';

/** Beside the picture, or under it: the guide's pages and the chapters. */
export const panelStyles = css`
  .panel { background: #182145; }
  .heads { position: sticky; inset-block-start: 0; display: flex; background: #182145; border-block-end: 1px solid #39467a; }
  .heads button { flex: 1; min-block-size: 52px; padding: 3px 8px 0; border-block-end: 3px solid transparent; text-align: center; }
  .heads [aria-pressed='true'] { color: #fff; font-weight: 650; border-color: var(--_gold); }
  .heads button:focus-visible, .entry :focus-visible { outline-offset: -3px; }
  .entry { display: grid; grid-template-columns: 60px 1fr; padding: 0 16px; border-block-end: 1px solid #2f3c6f; }
  .entry > div { padding-block: 14px; }
  .entry[aria-current] { background: #26346b; }
  .entry[aria-current] a { font-weight: 650; }
  .stage .time { align-self: start; min-block-size: 52px; }
  .time { font-variant-numeric: tabular-nums; }
  .now { display: flex; align-items: center; gap: 8px; color: var(--_gold); font-weight: 650; }
  .square { inline-size: 12px; block-size: 12px; background: var(--_gold); }
  .hint { padding: 10px 16px; }
  @container (min-width: 820px) { .panel { contain: size; overflow: auto; } }
  @media (prefers-contrast: more) { .heads, .entry { border-color: currentcolor; } }
  @media (forced-colors: active) {
    .stage .square { forced-color-adjust: none; background: Highlight; }
    .entry[aria-current] { outline: 2px solid Highlight; outline-offset: -2px; }
    .heads [aria-pressed='true'] { border-color: Highlight; }
  }
  @media print { .panel { display: none; } }
`;
