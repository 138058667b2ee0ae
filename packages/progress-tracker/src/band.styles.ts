import { css } from 'lit';

/** The layouts `tiles` and `tile`. */
export const bandStyles = css`
  .tiles { container-type: inline-size; color: #fff; background: var(--tessera-deep, light-dark(#15224f, #1b2752)); }
  .inner {
    position: relative; display: grid; gap: 20px; max-inline-size: var(--tessera-tracker-width, 1184px); margin-inline: auto; padding: 28px 20px; line-height: 1.4;
  }
  .tiles .heading { letter-spacing: -0.008em; text-wrap: balance; }
  .heading:lang(ar) { letter-spacing: 0; }
  .kept, .mosaic { color: #cbd5f0; }
  .kept { margin-block-start: 4px; font-size: 0.89em; }
  .mosaic { color-scheme: dark; display: grid; grid-template-columns: repeat(auto-fill, minmax(56px, 1fr)); gap: 8px; }
  .mosaic li { font-size: 0.89em; }
  .mosaic .tile { max-inline-size: 64px; margin-block-end: 4px; }
  .mosaic .bed { fill: #263464; }
  .mosaic .bed.t1 { fill: #202d5b; }
  .button {
    display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-block-size: 44px; padding: 8px 20px;
    border: 2px solid #fff; border-radius: var(--tessera-radius, 2px); background: #fff; color: #15224f; font-weight: 650; text-decoration: none;
  }
  .button:hover { text-decoration: underline; }
  .turns:dir(rtl) { transform: scaleX(-1); }
  .tiles :focus-visible { outline-color: #ffd36b; }
  @container (inline-size >= 720px) {
    .inner { grid-template-columns: minmax(14em, 1fr) auto; align-items: center; gap: 20px 48px; padding: 16px 24px; }
    .mosaic { display: flex; flex-wrap: wrap; justify-content: end; }
    .mosaic li { inline-size: 64px; }
    .button { grid-column: 1 / -1; justify-self: start; }
  }
  @container (inline-size >= 1000px) {
    .inner { grid-template-columns: minmax(14em, 1fr) auto auto; }
    .button { grid-column: auto; white-space: nowrap; }
  }
  @media (prefers-contrast: more) { .kept, .mosaic { color: #fff; } }
  @media (forced-colors: active) {
    .tiles { border-block: 1px solid; }
    .button { border-color: LinkText; }
  }
  @media print { .kept, .button { display: none; } }
`;
