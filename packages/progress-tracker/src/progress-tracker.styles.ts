import { css } from 'lit';

export const progressTrackerStyles = css`
  .heading { font-size: 1.22em; font-weight: 650; line-height: 1.37; letter-spacing: -0.008em; text-wrap: balance; }
  .list { line-height: 1.4; }
  .heading + .note { margin-block-start: 4px; }
  /* An empty string and not none, which takes the list away from who listens with VoiceOver. */
  ol { list-style-type: ''; }
  li { font-size: 0.89em; }
  .list ol { margin-block-start: 16px; border-block-start: 1px solid var(--_line); }
  .list li { display: flex; gap: 12px; padding-block: 11px; border-block-end: 1px solid var(--_line); }
  .name { color: inherit; text-decoration: none; }
  a.name:hover { text-decoration: underline; text-decoration-thickness: 2px; }
  .name[aria-current] { font-weight: 650; }
  small { display: block; color: var(--_soft); font-size: 0.94em; }
  .square { flex: none; inline-size: 16px; block-size: 16px; margin-block-start: 0.2em; border: 2px solid var(--_control); }
  .square.begun { border-color: var(--_action); border-block-end-width: 8px; }
  .square.done { border-color: var(--_action); background: var(--_action); }
  summary {
    display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 16px; min-block-size: 55px; margin-block-start: 16px;
    border-block: 1px solid var(--_line); color: var(--_action); cursor: pointer; font-size: 0.89em;
  }
  summary::-webkit-details-marker { display: none; }
  details ol { margin: 0; border: 0; }
  .squares { display: flex; flex-wrap: wrap; gap: 3px; }
  .squares .square { inline-size: 12px; block-size: 12px; margin: 0; }
  .more { text-decoration: underline; text-underline-offset: 0.2em; }
  .more::after { content: ''; display: inline-block; inline-size: 7px; block-size: 7px; margin-inline: 10px 3px; border: solid; border-width: 0 2px 2px 0; rotate: 45deg; translate: 0 -3px; }
  details[open] .more::after { rotate: 225deg; translate: 0 1px; }

  .tiles { container-type: inline-size; color: #fff; background: var(--tessera-deep, light-dark(#15224f, #1b2752)); }
  .inner {
    position: relative; display: grid; gap: 20px; max-inline-size: var(--tessera-tracker-width, 1184px); margin-inline: auto; padding: 28px 20px; line-height: 1.4;
  }
  .kept, .mosaic { color: #cbd5f0; }
  .kept { margin-block-start: 4px; font-size: 0.89em; }
  .mosaic { color-scheme: dark; display: grid; grid-template-columns: repeat(auto-fill, minmax(56px, 1fr)); gap: 8px; }
  .mosaic .tile { max-inline-size: 64px; margin-block-end: 4px; }
  .mosaic .bed-0 { fill: #263464; }
  .mosaic .bed-1 { fill: #202d5b; }
  .tiles .button { justify-content: center; border-color: #fff; background: #fff; color: #15224f; }
  .tiles :focus-visible { outline-color: #ffd36b; }
  @container (inline-size >= 720px) {
    .inner { grid-template-columns: minmax(14em, 22em) 1fr auto; align-items: center; gap: 32px 48px; padding: 16px 24px; }
    .mosaic { display: flex; flex-wrap: wrap; justify-content: end; }
    .mosaic li { inline-size: 64px; }
    .button { white-space: nowrap; }
  }
  @media (forced-colors: active) {
    .square.begun { border-color: CanvasText; }
    .square.done { forced-color-adjust: none; border-color: CanvasText; background: Highlight; }
    .tiles { border-block: 1px solid; }
    .tiles .button { border-color: LinkText; }
  }
  @media print { .kept { display: none; } }
`;
