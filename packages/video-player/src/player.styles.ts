import { css } from 'lit';

/** The dark stage, alike in both themes: the picture and messages. */
export const playerStyles = css`
  .box { --_radius: var(--tessera-radius, 2px); container-type: inline-size; }
  .stage { --_text: #cbd5f0; --_gold: #ffd36b; --_focus: #ffd36b; color-scheme: dark; color: var(--_text); background: #0e1428; font-size: 0.89em; }
  .screen { display: flex; flex-direction: column; min-inline-size: 0; background: #0e1428; }
  .picture { position: relative; background: #000; }
  .picture video, ::slotted(*) { display: block !important; margin: 0 !important; inline-size: 100% !important; max-inline-size: none !important; block-size: auto !important; cursor: pointer !important; }
  .picture video, ::slotted(video) { aspect-ratio: 16 / 9 !important; object-fit: contain !important; background: #000 !important; }
  .screen:fullscreen { inline-size: 100%; block-size: 100%; overflow: auto; }
  .screen:fullscreen .picture { flex: 1; min-block-size: 0; }
  .screen:fullscreen ::slotted(video), .screen:fullscreen video { block-size: 100% !important; }
  a { display: inline-block; min-block-size: 24px; }
  .stage a { color: #fff; }
  button { padding: 0; border: 0; color: inherit; background: none; text-align: start; cursor: pointer; }
  .messages > :not(:empty), .help { padding: 8px 16px; color: #fff; background: #182145; }
  .messages .cures { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; }
  .plain-button { min-block-size: 44px; padding: 8px 16px; border: 2px solid; border-radius: var(--_radius); font-weight: 650; }
  @container (min-width: 820px) {
    .listed { display: grid; grid-template-columns: minmax(0, 1fr) 296px; }
  }
  @media (prefers-contrast: more) { .stage { --_text: #fff; } }
  @media (forced-colors: active) {
    .stage, .screen:fullscreen { border: 1px solid; }
  }
  @media print { .controls, .messages, .help { display: none; } }
`;
