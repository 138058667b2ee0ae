import { css } from 'lit';

/** Poster, choice and frame, on the dark stage of the player. */
export const facadeStyles = css`
  .elsewhere { position: relative; display: grid; min-block-size: 64px; background: #000; }
  .elsewhere img, .elsewhere iframe { display: block; inline-size: 100%; block-size: auto; aspect-ratio: 16 / 9; border: 0; object-fit: contain; }
  .start {
    position: absolute; inset: 0; display: grid; place-content: center;
    color: #fff; font-weight: 650; text-align: center; cursor: pointer;
  }
  .start > span { display: inline-flex; align-items: center; gap: 8px; min-block-size: 44px; padding: 8px 20px; border: 2px solid #fff; border-radius: var(--_radius); background: #0e1428; }
  .start:hover > span { text-decoration: underline; }
  .start:focus-visible { outline-offset: -6px; }
  .elsewhere iframe:focus { outline: 3px solid var(--_focus); outline-offset: -3px; }
  .told { display: grid; gap: 8px; padding: 12px 16px 16px; color: #fff; background: #182145; }
  .told > :empty { margin-block-start: -8px; }
  .ask { display: grid; gap: 8px; max-inline-size: 640px; }
  .ask .label { font-weight: 650; }
  .ask label { display: flex; align-items: center; gap: 10px; min-block-size: 44px; cursor: pointer; }
  .ask input { flex: none; inline-size: 20px; block-size: 20px; margin: 0; accent-color: var(--_gold); }
  .acts { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 20px; }
  .acts a { display: inline-flex; align-items: center; min-block-size: 44px; }
  .allow { color: #0e1428; background: #fff; border-color: #fff; }
  .plain-button:hover { text-decoration: underline; }
  @media (forced-colors: active) { .told, .start > span { border: 1px solid; } }
  @media print { .start, .acts button, .ask, iframe { display: none; } }
`;
