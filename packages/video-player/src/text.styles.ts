import { css } from 'lit';

/** The transcript and the lines under the player: on the page's own ground. */
export const textStyles = css`
  .box { --_mark: var(--tessera-video-player-mark, light-dark(#ffe08a, #453912)); }
  .plain { margin: 0; padding: 0; list-style: none; }
  .vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .label { font-weight: 650; }
  em:lang(ar) { font-style: normal; font-weight: 650; }
  .transcript { padding: 4px 20px; border: 1px solid var(--_line); border-block-start: 0; font-size: 0.89em; }
  .transcript .soft { font-size: 1em; }
  .head, .search { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; }
  .head button { display: flex; align-items: center; gap: 10px; min-block-size: 44px; }
  .head [aria-expanded='false'] .icon { transform: rotate(-90deg); }
  .head [aria-expanded='false']:dir(rtl) .icon { transform: rotate(90deg); }
  .head [aria-pressed='false'] { text-decoration: line-through; }
  .search { justify-content: start; gap: 4px 12px; margin-block-end: 8px; }
  .search input { inline-size: 14em; max-inline-size: 100%; min-block-size: 44px; padding: 4px 10px; border: 2px solid var(--_control); border-radius: var(--_radius); color: inherit; background: none; }
  .lines { position: relative; max-block-size: 19em; margin-inline: -8px; padding-block-end: 12px; overflow: auto; }
  .lines li { display: grid; grid-template-columns: 48px 1fr; padding: 4px 8px; color: var(--_soft); cursor: pointer; line-height: 1.6; }
  .lines li:not([data-seconds]) { display: block; cursor: auto; }
  .lines .time { align-self: start; min-block-size: 26px; }
  .lines [aria-current] { color: inherit; background: var(--_mark); }
  .lines :focus-visible { outline-offset: -3px; }
  .foot { display: flex; flex-wrap: wrap; gap: 4px 24px; margin-block-start: 12px; color: var(--_soft); font-size: 0.89em; }
  .done { display: flex; align-items: center; gap: 8px; }
  .lines span { max-inline-size: 640px; }
  @media (forced-colors: active) { .lines [aria-current] { outline: 2px solid Highlight; outline-offset: -2px; } }
  @media print {
    .lines { max-block-size: none; overflow: visible; }
    .search, .head .soft, .head .icon, .foot a, .done { display: none; }
    #script[hidden] { display: block; }
    .lines [aria-current] { background: none; }
  }
`;
