import { css } from 'lit';

export const reflectionStyles = css`
  .heading { font-size: 1.33em; line-height: 1.25; letter-spacing: -0.008em; }
  .heading:lang(ar) { line-height: 1.5; letter-spacing: 0; }
  .heading + .lead { margin-block-start: 8px; }
  .lead { color: var(--_soft); }
  .strong { font-weight: 650; }
  .question, .keep, .lead { max-inline-size: 600px; }
  .question { margin-block-start: 24px; }
  label { display: block; margin-block-end: 8px; }
  textarea {
    display: block; inline-size: 100%; min-block-size: 76px; padding: 14px; resize: vertical; field-sizing: content;
    font: inherit; line-height: inherit; letter-spacing: inherit; word-spacing: inherit; color: inherit; background: none;
    border: 2px solid var(--_control); border-radius: var(--_radius);
  }
  .under { display: flex; flex-wrap: wrap; align-items: center; gap: 0 16px; min-block-size: 44px; font-size: 0.89em; color: var(--_soft); }
  .about { flex: 1; }
  .saved { display: flex; align-items: center; gap: 8px; }
  .link { min-block-size: 44px; padding: 0 4px; border: 0; background: none; color: var(--_action); text-decoration: underline; text-underline-offset: 0.2em; cursor: pointer; }
  .link:hover { text-decoration-thickness: 2px; }
  summary { min-block-size: 44px; align-content: center; color: var(--_action); cursor: pointer; }
  .words, .printed { white-space: pre-wrap; }
  .words { padding: 14px; border: 1px solid var(--_line); }
  .warning { margin-block-start: 16px; padding: 12px 14px; border: 2px solid; font-weight: 650; }
  .keep { margin-block-start: 16px; }
  .printed { display: none; }
  @media print {
    textarea, .under, .keep, .warning, .question [role='status'] { display: none; }
    .printed { display: block; }
    .rule { block-size: 2.2em; border-block-end: 1px solid; }
    label, .heading, .lead { break-after: avoid; }
  }
`;
