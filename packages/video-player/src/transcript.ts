import { clockTime, type TranscriptLine } from '@tessera-learning/core';
import { icon } from '@tessera-learning/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import { aroundWords } from './around-words.js';
import { lastBefore } from './panel.js';
import type { Choices, PlayerView } from './player-view.js';
import { chevron } from './shapes.js';

/** What is said and shown, line by line; a line moves the video. Only the lines scroll with it, never the page. */
export function renderTranscript(view: PlayerView, onSearch: (event: Event) => void): TemplateResult | typeof nothing {
  const { strings, video: { transcript, elsewhere }, choices: { transcript: open, follow, query } } = view;
  const words = aroundWords(strings);
  if (transcript.length === 0) return nothing;
  const found = transcript.filter(({ text }) => folded(text).includes(folded(query)));
  return html`<div class="transcript" part="transcript">
    <div class="head">
      <button type="button" class="label" data-act="transcript" aria-expanded=${open} aria-controls="script">${icon(chevron)}${words.transcript}</button>
      ${elsewhere === undefined ? html`<button type="button" class="soft" data-act="follow" aria-pressed=${follow}>${words.follows}</button>` : nothing}
    </div>
    <div id="script" ?hidden=${!open}>
      <div class="search">
        <label class="soft" for="query">${words.search}</label><input id="query" type="search" autocomplete="off" .value=${query} @input=${onSearch} />
        <p class="soft" role="status">${query ? words.found(found.length) : nothing}</p>
      </div>
      <ol class="lines plain">${found.map((line) => renderLine(view, line, line === current(view)))}</ol>
    </div>
  </div>`;
}

function renderLine({ strings, video: { transcript } }: PlayerView, { seconds, text, picture }: TranscriptLine, now: boolean): TemplateResult {
  const time = clockTime(seconds);
  // A transcript that nobody timed has 0:00 on every line.
  const isTimed = transcript.some((line) => line.seconds > 0);
  return html`<li data-seconds=${isTimed ? seconds : nothing} aria-current=${now ? 'true' : nothing}>
    ${isTimed ? html`<button class="time" type="button" data-seconds=${seconds} aria-label="${time}, ${text}">${time}</button>` : nothing}
    <span>${picture ? html`<em>${aroundWords(strings).picture}${text}</em>` : text}</span>
  </li>`;
}

/** None before the video was moved or played. */
function current({ video: { transcript }, playback: { time, paused } }: PlayerView): TranscriptLine | undefined {
  return time > 0 || !paused ? transcript[lastBefore(transcript, time)] : undefined;
}

/** Keeps the current line in view, unless the learner is at work in the transcript. Returns it, to be given back as `known`. */
export function followLine(root: ParentNode, { follow, query }: Choices, known: Element | undefined): Element | undefined {
  const line = root.querySelector('.lines [aria-current]') ?? undefined;
  const lines = line?.parentElement;
  if (line && lines && line !== known && follow && !query && !lines.matches(':focus-within')) {
    lines.scrollTop += line.getBoundingClientRect().top - lines.getBoundingClientRect().top - lines.clientHeight / 3;
  }
  return line;
}

/** For comparing: without case and accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
