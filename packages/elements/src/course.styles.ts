import { css } from 'lit';

export const courseStyles = css`
  .box { container-type: inline-size; }
  [hidden] { display: none; }
  .title, .heading, .module, .contents { scroll-margin-block-start: var(--tessera-course-offset, 24px); }
  .title, .heading { font-weight: 640; text-wrap: balance; }
  .title { font-size: 2em; line-height: 1.15; letter-spacing: -0.015em; }
  .heading { font-size: 1.5em; line-height: 1.25; letter-spacing: -0.01em; }
  :is(.title, .heading):lang(ar) { letter-spacing: 0; line-height: 1.5; }
  em:lang(ar) { font-style: normal; font-weight: 650; }
  .facts { display: flex; flex-wrap: wrap; gap: 4px 20px; margin-block-start: 8px; }
  tessera-progress-tracker, .contents > .heading, .guides, .saved { display: block; margin-block-start: 40px; }
  .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr)); gap: 24px; margin-block-start: 20px; }
  tessera-module-card { block-size: 100%; }
  .guides > p { margin-block-start: 12px; max-inline-size: 600px; }
  summary { min-block-size: 44px; align-content: center; color: var(--_action); cursor: pointer; }
  .whose { margin-block-start: 24px; max-inline-size: 600px; }
  .back { display: inline-flex; align-items: center; gap: 8px; min-block-size: 44px; }
  .lead p { max-inline-size: 700px; }
  .lead { margin-block-start: 8px; color: var(--_soft); font-size: 1.15em; }
  .columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 48px; }
  .column { margin-block-start: 40px; }
  .prose > * { max-inline-size: 600px; }
  .prose > * + *, .prose li > * + * { margin-block-start: 16px; }
  .prose :is(ul, ol):not(.plain) { margin-block-end: 0; padding-inline-start: 24px; }
  .prose li + li { margin-block-start: 6px; }
  .examples li { padding: 4px 16px; border-inline-start: 4px solid var(--_line); }
  .examples li + li { margin-block-start: 20px; }
  .examples li > * + * { margin-block-start: 4px; }
  blockquote { margin: 16px 0 0; padding: 16px 20px; background: var(--_band); }
  .film, .section, .quiz { margin-block-start: 64px; }
  .film > .wide, .quiz > .soft, .quiz > div + * { margin-block-start: 16px; }
  .section { display: grid; grid-template-columns: minmax(0, 1fr); gap: 32px 40px; }
  .margin { max-inline-size: 600px; }
  .quiz tessera-quiz { margin-block-start: 32px; }
  .way { margin-block-start: 64px; padding-block-start: 24px; border-block-start: 3px solid; }
  .on { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 16px 24px; }
  .others { display: flex; flex-wrap: wrap; gap: 4px 24px; margin-block-start: 16px; }
  .others a { display: inline-block; min-block-size: 44px; align-content: center; }
  @container (inline-size >= 720px) {
    .section { grid-template-columns: minmax(0, 1fr) 256px; grid-template-rows: auto 1fr; }
    .section > .margin { grid-area: 1 / 2 / span 2 / 3; }
    .section > .wide { grid-column: 1 / -1; }
  }
  @container (inline-size >= 1040px) {
    .columns { grid-template-columns: 232px minmax(0, 1fr); }
    .rail { position: sticky; inset-block-start: var(--tessera-course-offset, 24px); align-self: start; max-block-size: calc(100vh - 48px); overflow-y: auto; margin-inline: -6px; padding-inline: 6px; }
  }
  @media print {
    .back, .rail, .way, .saved { display: none; }
    .title, .heading { break-after: avoid; }
    .columns { display: block; }
  }
`;
