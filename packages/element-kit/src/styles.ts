import { css } from 'lit';

/**
 * What every element shares. All layout is on an inner `.box`, since a page's `*{all:unset}` beats `:host`. Text takes the
 * page's font and colour; the rest has values of its own that custom properties replace. Colours follow the page's
 * `color-scheme`. Who asks for more contrast gets soft text, lines and edges in the full strength of the page's text, whatever
 * the page has set for them. Sizes are `em` and `px`: a page's `html{font-size:62.5%}` shrinks `rem`.
 */
export const baseStyles = css`
  :host { display: block; }
  :host([hidden]) { display: none; }
  .box {
    --_soft: var(--tessera-soft, color-mix(in srgb, currentcolor 78%, transparent));
    --_line: color-mix(in srgb, currentcolor 18%, transparent);
    --_band: color-mix(in srgb, currentcolor 5%, transparent);
    --_control: var(--tessera-control, color-mix(in srgb, currentcolor 62%, transparent));
    --_action: var(--tessera-action, light-dark(#1f3a8f, #b3c3ff));
    --_focus: var(--tessera-focus, light-dark(#171b26, #ffd36b));
    text-align: start;
    overflow-wrap: anywhere;
  }
  .box, .box * { box-sizing: border-box; }
  p { margin: 0; }
  a { color: var(--_action); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
  a:hover { text-decoration-thickness: 2px; }
  :focus-visible { outline: 3px solid var(--_focus); outline-offset: 3px; }
  .soft, .note { color: var(--_soft); font-size: 0.89em; }
  .note, [part='problem'] { margin-block-start: 16px; }
  [part='problem'] { padding: 16px; border: 2px solid; }
  @media (prefers-contrast: more) {
    .box { --_soft: currentcolor; --_line: currentcolor; --_control: currentcolor; }
    .box :is(.button, input, textarea) { border-width: 3px; }
  }
`;

/** For elements that draw icons; those that do not are the lighter for it. */
export const iconStyles = css`
  .icon { flex: none; inline-size: 1.25em; block-size: 1.25em; fill: none; stroke: currentcolor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
`;

/** What elements with controls share, icons too. Buttons: one filled for the act, one with an edge for what comes beside it; at least 44 px high (WCAG 2.5.5). */
export const buttonStyles = css`
  ${iconStyles}
  .box {
    --_on-action: var(--tessera-on-action, light-dark(#fff, #11183a));
    --_radius: var(--tessera-radius, 2px);
  }
  button, input { font: inherit; letter-spacing: inherit; word-spacing: inherit; }
  .plain { margin: 0; padding: 0; list-style: none; }
  .turns:dir(rtl) { transform: scaleX(-1); }
  .vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .button {
    display: inline-flex; align-items: center; gap: 8px; min-block-size: 44px; padding: 8px 20px; cursor: pointer;
    border: 2px solid var(--_action); border-radius: var(--_radius);
    color: var(--_on-action); background: var(--_action); font-weight: 650; text-decoration: none;
  }
  .quiet { color: var(--_action); background: none; }
  .button:hover { text-decoration: underline; }
  @media print { .button { display: none; } }
`;
