import { css } from 'lit';

/** The programme: head, agenda, how the time is spent, papers. */
export const programmeStyles = css`
  [aria-disabled='true'] { color: var(--_soft); border-style: dashed; cursor: default; }
  .programme { margin-block-end: 32px; }
  .title { font-size: 1.67em; }
  .kicker { color: var(--_soft); font-size: 0.89em; font-weight: 650; }
  .head .acts { margin-block: 16px; }
  dl, dd { margin: 0; }
  .facts { display: grid; gap: 16px 32px; padding-block: 16px; border-block: 1px solid var(--_line); }
  .facts dt { color: var(--_soft); font-size: 0.89em; }
  .facts dd { font-weight: 650; }
  .part { margin-block-start: 32px; padding-block-start: 16px; border-block-start: 3px solid; }
  .part > .h2 { margin-block-end: 4px; }
  .part ul:not(.plain), .part ol:not(.plain) { margin-block: 8px 0; padding-inline-start: 1.4em; }
  .part > p { max-inline-size: 40em; }
  .glyph { flex: none; inline-size: 14px; block-size: 14px; fill: currentcolor; }
  .glyph.input { color: light-dark(#1f3a8f, #8fa4f0); }
  .glyph.exercise { color: light-dark(#1f7a6d, #4fb3a4); }
  .glyph.case { color: light-dark(#5f2a56, #c287b8); }
  .glyph.visit { color: light-dark(#b5492c, #e2815f); }
  .spent { display: grid; grid-template-columns: 1fr auto; gap: 4px 16px; padding-block: 10px; border-block-end: 1px solid var(--_line); }
  .tiles { grid-area: 2 / 1 / auto / -1; display: flex; flex-wrap: wrap; gap: 4px; }
  .about { display: grid; gap: 4px 16px; margin-block: 4px 16px; font-size: 0.94em; }
  .about dt { color: var(--_soft); }
  .sheet { margin-block-start: 12px; }
  .sheet li { margin-block-end: 8px; }
  .rule { display: none; }
  .independent { margin-block-start: 32px; }
  .letter { white-space: pre-wrap; padding: 16px; border: 1px solid var(--_line); max-inline-size: 44em; margin-block: 12px; }
  @container (min-width: 560px) {
    .facts { grid-template-columns: repeat(4, 1fr); }
    .about { grid-template-columns: 7em 1fr; }
    .spent { grid-template-columns: 9em 1fr auto; align-items: center; }
    .tiles { grid-area: 1 / 2; }
  }
  @media print {
    .acts, .files, .letter-part, .conflicts, .choose { display: none !important; }
    .rule { display: block; block-size: 2em; border-block-end: 1px solid; }
    .about, .slot, .sheet li { break-inside: avoid; }
    .part > .h2, .h3 { break-after: avoid; }
    .new-page { break-before: page; }
    summary { list-style: none; }
    .glyph { print-color-adjust: exact; }
  }
`;
