import { css } from 'lit';

export const guideSlipStyles = css`
  .slip { padding: 0 20px; background: var(--tessera-band, var(--_band)); line-height: 1.4; }
  .tesserae { display: block; inline-size: calc(100% + 40px); block-size: 14px; margin-inline: -20px; margin-block-end: 20px; forced-color-adjust: none; }
  .tone-0 { fill: light-dark(#1f3a8f, #3557c0); }
  .tone-1 { fill: light-dark(#3753a6, #4d6dd0); }
  .tone-2 { fill: light-dark(#172d70, #2847a3); }
  .pages { margin-block: 16px; font-size: 2em; font-weight: 650; line-height: 1.2; letter-spacing: -0.02em; }
  .open { display: flex; align-items: center; gap: 8px; padding-block: 16px; border-block-end: 1px solid var(--_line); font-size: 0.89em; color: var(--_action); }
  .follows { padding-block: 12px; border-block-end: 1px solid var(--_line); }
  .vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .turns:dir(rtl) { transform: scaleX(-1); }
  .mark { position: relative; display: flex; align-items: center; gap: 10px; min-block-size: 58px; padding-block: 8px; cursor: pointer; font-size: 0.89em; }
  input { flex: none; inline-size: 24px; block-size: 24px; margin: 0; cursor: inherit; accent-color: var(--_action); }
  .note { display: flex; align-items: center; gap: 8px; margin-block-start: 8px; }
  @media (prefers-contrast: more) { .slip { outline: 1px solid; } }
  @media print { .mark, .note { display: none; } }
`;
