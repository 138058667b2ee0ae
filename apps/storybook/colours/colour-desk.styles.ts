import { css } from 'lit';

export const deskStyles = css`
  .desk { container-type: inline-size; }
  .about { max-inline-size: 46em; }
  .desk, .desk > section, .choice { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
  .desk > section { padding-block-end: 32px; border-block-end: 1px solid; }
  h2, h3, p { margin: 0; }
  fieldset { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr)); gap: 8px 24px; min-inline-size: 0; margin: 0; padding: 16px; border: 1px solid; }
  .field { display: flex; gap: 12px; align-items: center; justify-content: space-between; min-block-size: 44px; }
  .corners { justify-content: start; }
  input { flex: none; inline-size: 64px; block-size: 44px; box-sizing: border-box; font: inherit; color: inherit; background: none; border: 2px solid; }
  [type='number'] { inline-size: 88px; padding-inline: 8px; }
  table { inline-size: 100%; border-collapse: collapse; font-size: 0.89em; }
  caption { padding-block-end: 8px; font-weight: 650; text-align: start; }
  th, td { padding: 8px 16px 8px 0; border-block-end: 1px solid; text-align: start; vertical-align: top; font-weight: inherit; }
  thead th, .low, .summary { font-weight: 650; }
  .preview { display: grid; gap: 32px; padding: 24px; border: 1px solid; }
  pre { margin: 0; padding: 16px; overflow: auto; border: 1px solid; font-size: 0.8em; }
  button { min-block-size: 44px; padding: 8px 20px; font: inherit; color: inherit; background: none; border: 2px solid; cursor: pointer; }
  .copy { font-weight: 650; border-width: 3px; }
  .acts { display: flex; flex-wrap: wrap; gap: 12px; }
  :focus-visible { outline: 3px solid; outline-offset: 3px; }
  .choice { align-content: start; }
  @container (inline-size >= 900px) {
    .desk > section { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
    .desk > section > h3 { grid-column: 1 / -1; }
  }
  [role='status'] { min-block-size: 1.6em; }
`;
