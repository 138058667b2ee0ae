import { css } from 'lit';

/** The card fills the height its place gives it, so that cards in a row end together. */
export const moduleCardStyles = css`
  .box { container-type: inline-size; block-size: 100%; }
  .card {
    position: relative; display: flex; flex-direction: column; block-size: 100%; padding: 25px;
    border: 3px solid transparent; background: var(--tessera-band, var(--_band)); line-height: 1.5;
  }
  .card.begun, :host([current]) .card { border-color: var(--_action); }
  .strong { font-weight: 620; }
  .title { margin-block: 4px 8px; font-size: 1.33em; line-height: 1.25; letter-spacing: -0.008em; text-wrap: balance; }
  .title:lang(ar) { line-height: 1.5; letter-spacing: 0; }
  .title a { color: inherit; text-decoration: none; text-decoration-thickness: 2px; }
  .card:hover a { text-decoration-line: underline; }
  /* The whole card is the link's target; its words stay the link's name. */
  .title a::after { content: ''; position: absolute; inset: -3px; }
  .title a:focus-visible { outline: 0; }
  .title a:focus-visible::after { outline: 3px solid var(--_focus); outline-offset: 3px; }
  .top { order: -1; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 12px 16px; margin-block-end: 24px; }
  .picture { inline-size: 130px; block-size: 130px; }
  .open .icon { stroke-dasharray: 4.2 3.65; }
  .state p { display: flex; align-items: center; gap: 8px; }
  .begun .state { color: var(--_action); }
  .done .state { color: var(--tessera-right, light-dark(#0b5549, #86d6c3)); }
  .begun .state, .done .state { font-weight: 650; }
  .squares { display: flex; flex-wrap: wrap; gap: 3px; margin-block-start: 12px; max-inline-size: 135px; }
  .squares i { inline-size: 12px; block-size: 12px; border: 2px solid var(--_control); }
  .squares .set { border-color: var(--_action); background: var(--_action); }
  .meta { display: flex; flex-wrap: wrap; gap: 4px 20px; margin-block-start: auto; padding-block-start: 24px; }
  @container (inline-size < 370px) {
    .card { padding: 17px; }
    .top { margin-block-end: 16px; }
    .picture { inline-size: 88px; block-size: 88px; }
  }
  @media (prefers-contrast: more) { .card { outline: 1px solid; } }
  @media (forced-colors: active) {
    .card { border-color: Canvas; }
    .card.begun, :host([current]) .card { border-color: Highlight; }
    .squares .set { background: Highlight; forced-color-adjust: none; }
  }
`;
