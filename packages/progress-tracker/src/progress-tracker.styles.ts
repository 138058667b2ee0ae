import { css } from 'lit';

/** The list. Squares are drawn by their edge alone, which forced colours keep: open, half full, full. */
export const progressTrackerStyles = css`
  .heading { font-size: 1.22em; font-weight: 650; line-height: 1.37; }
  .heading + .note { margin-block-start: 4px; }
  .list { line-height: 1.4; }
  /* An empty string and not none, which takes the list away from who listens with VoiceOver. */
  ol { margin: 0; padding: 0; list-style-type: ''; }
  .list > ol { margin-block-start: 16px; border-block-start: 1px solid var(--_line); }
  .list li { display: flex; gap: 12px; padding-block: 12px; border-block-end: 1px solid var(--_line); font-size: 0.89em; }
  li a { color: inherit; text-decoration: none; }
  li a:any-link:hover { text-decoration: underline 2px; }
  [aria-current] { font-weight: 650; }
  small { display: block; color: var(--_soft); }
  i { flex: none; inline-size: 16px; block-size: 16px; margin-block-start: 0.2em; border: 2px solid var(--_control); }
  .begun, .done { border-color: var(--_action); border-block-end-width: 8px; }
  .done { border-width: 8px; }
  summary {
    display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px; min-block-size: 55px; margin-block-start: 16px;
    border-block: 1px solid var(--_line); color: var(--_action); cursor: pointer; font-size: 0.89em;
  }
  summary::-webkit-details-marker { display: none; }
  summary i { inline-size: 12px; block-size: 12px; margin: 0; }
  summary .done { border-width: 6px; }
  .squares { display: flex; flex-wrap: wrap; gap: 3px; }
  .more { text-decoration: underline; }
  .more::after { content: ''; display: inline-block; inline-size: 7px; block-size: 7px; margin-inline: 10px; border: solid; border-width: 0 2px 2px 0; rotate: 45deg; translate: 0 -3px; }
  [open] .more::after { rotate: 225deg; translate: 0 1px; }
  .vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
