import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { recordAct, sharedStore } from '@tessera-learning/progress-store/lean';
import { progressStore } from '@tessera-learning/progress-store';
import { html, type TemplateResult } from 'lit';
import type { VideoPlayerElement } from '../src/index.js';
import '../src/define.js';
import { courseWithVideo, files, sampleVideo } from '../testing/sample-video.js';

const courseUrl = `data:application/json,${encodeURIComponent(JSON.stringify(courseWithVideo))}`;

/** A video with captions, chapters, transcript and the guide pages it is about, over a native `<video>`. */
const meta: Meta<VideoPlayerElement> = {
  title: 'Elements/Video player',
  component: 'tessera-video-player',
  argTypes: { video: { control: 'object' } },
  render: ({ video = sampleVideo }) => html`<tessera-video-player course="sample" module="stories" item="saying-it" .video=${video}></tessera-video-player>`,
};
export default meta;

type Story = StoryObj<VideoPlayerElement>;

async function ready(canvas: HTMLElement): Promise<ShadowRoot> {
  const element = canvas.querySelector('tessera-video-player') as VideoPlayerElement;
  // The code round the video, strings and tracks each arrive a moment later.
  for (let turn = 0; turn < 20 && !element.shadowRoot?.querySelector('.foot'); turn += 1) await new Promise((done) => setTimeout(done, 50));
  await element.updateComplete;
  return element.renderRoot as ShadowRoot;
}

async function press(canvas: HTMLElement, ...acts: readonly string[]): Promise<void> {
  const root = await ready(canvas);
  for (const act of acts) root.querySelector<HTMLButtonElement>(`[data-act="${act}"]`)?.click();
  await new Promise((done) => setTimeout(done, 200));
}

/** A moment in the middle: a page of the guide lights up, the transcript's line too. */
async function seek(canvas: HTMLElement): Promise<void> {
  const root = await ready(canvas);
  root.querySelectorAll<HTMLButtonElement>('.lines button')[2]?.click();
  await ready(canvas);
}

/** As a learner meets it: nothing plays, nothing is fetched but poster and captions. */
export const Untouched: Story = { play: async () => progressStore().forget('sample') };

/** One second in, with captions. */
export const OneSecondIn: Story = {
  play: async ({ canvasElement }) => {
    await seek(canvasElement);
    await press(canvasElement, 'captions');
  },
};

/** The chapters instead of the guide's pages. */
export const Chapters: Story = { play: ({ canvasElement }) => press(canvasElement, 'chapters') };

/** The version that says what the picture shows. */
export const Described: Story = { play: ({ canvasElement }) => press(canvasElement, 'described') };

/** Volume and the list of keys. */
export const Keys: Story = { play: ({ canvasElement }) => press(canvasElement, 'more') };

/** An earlier visit ended in the middle. */
export const GoesOn: Story = {
  play: async ({ canvasElement }) => {
    recordAct(sharedStore(), { course: 'sample', module: 'stories', kind: 'watched', id: 'saying-it', detail: '0-2/3' });
    await ready(canvasElement);
  },
};

/** It was watched to its end. */
export const Watched: Story = {
  play: async ({ canvasElement }) => {
    recordAct(sharedStore(), { course: 'sample', module: 'stories', kind: 'watched', id: 'saying-it', detail: '0-3/3' });
    await ready(canvasElement);
  },
};

/** A word is looked for in the transcript. */
export const Searched: Story = {
  play: async ({ canvasElement }) => {
    const field = (await ready(canvasElement)).querySelector('input[type="search"]') as HTMLInputElement;
    field.value = 'vision';
    field.dispatchEvent(new Event('input'));
  },
};

function bare(video: unknown, tracks: unknown): TemplateResult {
  return html`<tessera-video-player><video controls preload="none" poster=${files.poster} title="Saying it out loud">${video}${tracks}</video></tessera-video-player>`;
}

const webm = html`<source src=${files.webm} type="video/webm" />`;
const captions = html`<track kind="captions" src=${files.captions} srclang="en" label="English" />`;

/** A bare video with captions: the transcript is made of them. */
export const VideoAndCaptionsAlone: Story = { render: () => bare(webm, captions), play: async ({ canvasElement }) => void (await ready(canvasElement)) };

/** Chapters and guide pages as tracks. */
export const ListsAsTracks: Story = {
  render: () => bare(webm, [captions, html`<track kind="chapters" src=${files.chapters} /><track kind="metadata" label="guide" src=${files.references} />`]),
  play: async ({ canvasElement }) => void (await ready(canvasElement)),
};

/** The files are not there: words, another try, a copy to save; the transcript stays. */
export const Broken: Story = {
  args: { video: { ...sampleVideo, sources: [{ href: '/no-such-video.webm', type: 'video/webm', bytes: 1_800_000 }] } },
  play: ({ canvasElement }) => press(canvasElement, 'play'),
};

/** The page names no file at all. */
export const NoFile: Story = { args: { video: { ...sampleVideo, sources: [] } }, play: async ({ canvasElement }) => void (await ready(canvasElement)) };

/** The captions did not arrive: their button says so. */
export const CaptionsMissing: Story = {
  args: { video: { ...sampleVideo, captions: '/no-such-captions.vtt' } },
  play: ({ canvasElement }) => press(canvasElement),
};

/** The track with the guide's pages did not arrive. */
export const ReferencesMissing: Story = {
  render: () => bare(webm, [captions, html`<track kind="metadata" label="guide" src="/no-such-references.vtt" />`]),
  play: ({ canvasElement }) => press(canvasElement),
};

/** In a column as narrow as a phone. */
export const Narrow: Story = {
  render: () => html`<div style="max-inline-size: 320px"><tessera-video-player course="sample" module="stories" item="saying-it" .video=${sampleVideo}></tessera-video-player></div>`,
  play: ({ canvasElement }) => seek(canvasElement),
};

/** The words of the player in French; the video's stay as they were written. */
export const French: Story = {
  render: () => html`<div lang="fr"><tessera-video-player course="sample" module="stories" item="saying-it" .video=${sampleVideo}></tessera-video-player></div>`,
  play: ({ canvasElement }) => seek(canvasElement),
};

/** Where text runs from right to left, the seek bar does too. */
export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="ar"><tessera-video-player course="sample" module="stories" item="saying-it" .video=${sampleVideo}></tessera-video-player></div>`,
  play: ({ canvasElement }) => seek(canvasElement),
};

/** From a course JSON by `src` and `module`. */
export const FromSource: Story = {
  render: () => html`<tessera-video-player src=${courseUrl} module="vision-and-parks"></tessera-video-player>`,
  play: async ({ canvasElement }) => void (await ready(canvasElement)),
};

/** The address does not answer: a message, and the plain HTML stays. */
export const SourceMissing: Story = {
  render: () => html`<tessera-video-player src="/no-such-course.json"><p>The video can also be seen in the town hall.</p></tessera-video-player>`,
};
