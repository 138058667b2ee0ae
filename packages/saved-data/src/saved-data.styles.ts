import { css } from 'lit';

export const savedDataStyles = css`
  .note { margin-block-start: 4px; }
  [part='permit'], .acts + .note { margin-block-start: 12px; }
  summary { min-block-size: 44px; align-content: center; margin-block-start: 8px; color: var(--_action); cursor: pointer; }
  .scroll { max-block-size: 20em; overflow: auto; }
  table { inline-size: 100%; border-collapse: collapse; font-size: 0.89em; line-height: 1.4; }
  th, td { padding: 8px 16px 8px 0; padding-inline: 0 16px; border-block-end: 1px solid var(--_line); text-align: start; vertical-align: top; }
  .acts { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 16px; }
  label { position: relative; }
  label:has(:focus-visible) { outline: 3px solid var(--_focus); outline-offset: 3px; }
  .question { margin-block-start: 16px; padding: 16px; border: 2px solid var(--tessera-other, light-dark(#85350f, #f4b48c)); border-radius: var(--_radius); }
  [role='status'] { margin-block-start: 12px; }
  [role='status']:empty { margin: 0; }
`;
