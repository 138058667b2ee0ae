import { alone, anatomy, appears, elementsOf, languages, set, settle, sizes, theming, untouched, withoutStorage, type Place } from '@tessera-learning/element-kit/story-kit';
import { permit, recordAct, sharedStore } from '@tessera-learning/progress-store/lean';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { VideoPlayerElement } from '../src/index.js';
import '../src/define.js';
import { withFakeSite } from '../testing/fake-site.js';
import { courseWithVideo, files, sampleVideo, videoElsewhere } from '../testing/sample-video.js';
import { videoIn } from './content.js';

const courseUrl = `data:application/json,${encodeURIComponent(JSON.stringify(courseWithVideo))}`;

/** A video with captions, chapters, transcript and the guide pages it is about, over a native `<video>`. */
const meta: Meta<VideoPlayerElement> = {
  title: 'Elements/Video player',
  component: 'tessera-video-player',
  args: { course: 'video', module: 'stories', item: 'saying-it', video: sampleVideo },
  render: (args) => html`<tessera-video-player ${set(args)}></tessera-video-player>`,
};
export default meta;

type Story = StoryObj<VideoPlayerElement>;

/** The code round the video, strings and tracks each arrive a moment later. */
async function ready(canvas: HTMLElement): Promise<void> {
  await appears(canvas, '.foot');
  await untouched(canvas);
}

async function press(canvas: HTMLElement, act: string): Promise<void> {
  await ready(canvas);
  await pressOn(canvas, act);
}

async function pressOn(canvas: HTMLElement, act: string): Promise<void> {
  (await appears<HTMLButtonElement>(canvas, `[data-act="${act}"]`)).click();
  await new Promise((done) => setTimeout(done, 200));
}

/** A moment in the middle: a page of the guide lights up, the transcript's line too. */
async function seek(canvas: HTMLElement): Promise<void> {
  await ready(canvas);
  for (const { renderRoot } of elementsOf(canvas)) renderRoot.querySelectorAll<HTMLButtonElement>('.lines button')[2]?.click();
  await settle(canvas);
}

async function watched(canvas: HTMLElement, stretch: string): Promise<void> {
  await ready(canvas);
  await record(canvas, stretch);
}

async function record(canvas: HTMLElement, stretch: string): Promise<void> {
  for (const { course = '' } of elementsOf(canvas)) recordAct(sharedStore(), { course, module: 'stories', kind: 'watched', id: 'saying-it', detail: stretch });
  await settle(canvas);
}

/** Copies on one page need titles of their own: a player is a landmark that its title names. */
const one = ({ key, language }: Place): TemplateResult => {
  const video = { ...videoIn[language], title: `${videoIn[language].title} (${key})` };
  return html`<tessera-video-player course="video-${key}" module="stories" item="saying-it" .video=${video}></tessera-video-player>`;
};

function bare(video: unknown, tracks: unknown): TemplateResult {
  return html`<tessera-video-player><video controls preload="none" poster=${files.poster} title="Saying it out loud">${video}${tracks}</video></tessera-video-player>`;
}

const webm = html`<source src=${files.webm} type="video/webm" />`;
const captions = html`<track kind="captions" src=${files.captions} srclang="en" label="English" />`;

/** Every attribute and property of the element. Nothing plays by itself. */
export const Playground: Story = { play: ({ canvasElement }) => ready(canvasElement) };

/** With the list of keys open, when every part is there. */
export const Anatomy: Story = anatomy({ render: one, play: (canvas) => press(canvas, 'more') }, new URL('../custom-elements.json', import.meta.url));

/** As a learner meets it: nothing plays, nothing is fetched but poster and captions. */
export const Untouched: Story = { args: { course: 'video-untouched' }, play: ({ canvasElement }) => ready(canvasElement) };

/** One second in, with captions. */
export const OneSecondIn: Story = { args: { course: 'video-in' }, play: ({ canvasElement }) => seek(canvasElement).then(() => press(canvasElement, 'captions')) };

/** The chapters instead of the guide's pages. */
export const Chapters: Story = { args: { course: 'video-chapters' }, play: ({ canvasElement }) => press(canvasElement, 'chapters') };

/** The version that says what the picture shows. */
export const Described: Story = { args: { course: 'video-described' }, play: ({ canvasElement }) => press(canvasElement, 'described') };

/** Volume and the list of keys. */
export const Keys: Story = { args: { course: 'video-keys' }, play: ({ canvasElement }) => press(canvasElement, 'more') };

/** An earlier visit ended in the middle. */
export const GoesOn: Story = { args: { course: 'video-goes-on' }, play: ({ canvasElement }) => watched(canvasElement, '0-2/3') };

/** It was watched to its end. */
export const Watched: Story = { args: { course: 'video-watched' }, play: ({ canvasElement }) => watched(canvasElement, '0-3/3') };

/** A word is looked for in the transcript. */
export const Searched: Story = {
  args: { course: 'video-searched' },
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    const field = await appears<HTMLInputElement>(canvasElement, 'input[type="search"]');
    field.value = 'vision';
    field.dispatchEvent(new Event('input'));
    await settle(canvasElement);
  },
};

/** A bare video with captions: the transcript is made of them. */
export const VideoAndCaptionsAlone: Story = { render: () => bare(webm, captions), play: ({ canvasElement }) => ready(canvasElement) };

/** Chapters and guide pages as tracks. */
export const ListsAsTracks: Story = {
  render: () => bare(webm, [captions, html`<track kind="chapters" src=${files.chapters} /><track kind="metadata" label="guide" src=${files.references} />`]),
  play: ({ canvasElement }) => ready(canvasElement),
};

/** The files are not there: words, another try, a copy to save; the transcript stays. */
export const Broken: Story = {
  args: { course: 'video-broken', video: { ...sampleVideo, sources: [{ href: '/no-such-video.webm', type: 'video/webm', bytes: 1_800_000 }] } },
  play: ({ canvasElement }) => press(canvasElement, 'play'),
};

/** The page names no file at all. */
export const NoFile: Story = { args: { course: 'video-no-file', video: { ...sampleVideo, sources: [] } }, play: ({ canvasElement }) => ready(canvasElement) };

/** The captions did not arrive: their button says so. */
export const CaptionsMissing: Story = { args: { course: 'video-no-captions', video: { ...sampleVideo, captions: '/no-such-captions.vtt' } }, play: ({ canvasElement }) => ready(canvasElement) };

/** The track with the guide's pages did not arrive. */
export const ReferencesMissing: Story = {
  render: () => bare(webm, [captions, html`<track kind="metadata" label="guide" src="/no-such-references.vtt" />`]),
  play: ({ canvasElement }) => ready(canvasElement),
};

/** From a course JSON by `src` and `module`. */
export const FromSource: Story = {
  render: () => html`<tessera-video-player src=${courseUrl} module="vision-and-parks"></tessera-video-player>`,
  play: ({ canvasElement }) => ready(canvasElement),
};

/** The address does not answer: a message, and the plain HTML stays. */
export const SourceMissing: Story = {
  render: () => html`<tessera-video-player src="/no-such-course.json"><p>The video can also be seen in the town hall.</p></tessera-video-player>`,
  play: async ({ canvasElement }) => void (await appears(canvasElement, '[part="problem"]')),
};

/** On another site: our own poster, and everything that stands in for the video. Nothing of that site is asked for. */
export const Elsewhere: Story = { args: { course: 'video-elsewhere', video: videoElsewhere }, play: ({ canvasElement }) => ready(canvasElement) };

/** One press on Play: who would be contacted, and what that means. */
export const ElsewhereAsked: Story = { args: { course: 'video-asked', video: videoElsewhere }, play: ({ canvasElement }) => press(canvasElement, 'play') };

/** The second press. Here a page of our own stands in for the other site's player. */
export const ElsewherePlaying: Story = {
  args: { course: 'video-playing', video: videoElsewhere },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'play');
    await withFakeSite(() => pressOn(canvasElement, 'allow'));
  },
};

/** Allowed on an earlier visit, and remembered on request: one press, and a way to be asked again. */
export const ElsewhereRemembered: Story = {
  args: { course: 'video-remembered', video: videoElsewhere },
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    for (const element of elementsOf<VideoPlayerElement>(canvasElement)) {
      permit(element.course ?? '', 'YouTube');
      element.requestUpdate();
    }
    await settle(canvasElement);
  },
};

/** A site whose player is not known stays a link. */
export const ElsewhereUnknown: Story = {
  args: { course: 'video-unknown', video: { ...videoElsewhere, elsewhere: 'https://video.example.org/42' } },
  play: ({ canvasElement }) => ready(canvasElement),
};

/** Storage was refused: where the learner was is known until the page is closed, and it says so. */
export const StorageRefused: Story = {
  args: { course: 'video-refused' },
  parameters: alone(900),
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await withoutStorage(() => record(canvasElement, '0-2/3'));
  },
};

/** In a phone, a column and a page. */
export const Sizes: Story = sizes({ render: one, play: seek });

/** The words of the player in every language; where text runs from right to left, the seek bar does too. */
export const Languages: Story = languages({ render: one, play: seek });

/** Custom properties as controls, and two worked palettes. The picture and its controls stay dark. */
export const Theming: Story = theming({ render: one, play: seek });
