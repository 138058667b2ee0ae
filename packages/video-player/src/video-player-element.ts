import { isSlug, stepKey, stretchDetail, type Stretch, type Video } from '@tessera-learning/core';
import { addStyles, baseStyles, complain, ContentController, emit, iconStyles, languageOf, Localizer, ProgressController, record, VERSION, type Place } from '@tessera-learning/element-kit';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { captionsOf, failed, setTracks } from './captions.js';
import { renderControls } from './controls.js';
import { controlStyles } from './controls.styles.js';
import type { WatchedDetail } from './events.js';
import { actOfKey } from './keyboard.js';
import { Playback } from './playback.js';
import { contentOfHtml, type PlayerContent } from './player-content.js';
import { playerStyles } from './player.styles.js';
import type { Act, Choices, PlayerView } from './player-view.js';
import { en } from './strings/en.js';
import type { VideoPlayerStrings } from './strings/strings.js';

const SOURCES = ['video', 'src', 'module', 'item'] as const;

/**
 * A video with everything that stands in for it: captions, chapters, a transcript, the pages of the guide that it is about,
 * and a described version where there is one. Nothing plays by itself; what was played is kept on this device.
 *
 * @summary A video with captions, chapters, transcript and guide pages, over a native `<video>`.
 * @slot - The native `<video>`, or a link to a video on YouTube or Vimeo, with lists beside it as plain HTML (see the README). The video alone is shown in the player.
 * @fires {CustomEvent<WatchedDetail>} tessera-watched - A stretch was really played, in whole seconds: `{ course, module, video, from, to, length }`. It comes at a pause, a seek, the end, every 15 seconds, and when page or element go. What was skipped is not in it.
 * @csspart screen - The video with its controls: what goes full screen.
 * @csspart controls - The seek bar and the buttons.
 * @csspart seek - The seek bar.
 * @csspart help - Volume and the list of keys.
 * @csspart elsewhere - Under the picture of a video on another site: who would be contacted, the question, what can be done.
 * @csspart panel - Guide pages and chapters.
 * @csspart transcript - The transcript.
 * @csspart problem - Says why `src` could not be read, with a way to try again.
 * @cssprop {<color>} [--tessera-action=light-dark(#1f3a8f, #b3c3ff)] - Links under the player.
 * @cssprop {<color>} [--tessera-soft=color-mix(in srgb, currentcolor 78%, transparent)] - Second text under the player.
 * @cssprop {<color>} [--tessera-control=color-mix(in srgb, currentcolor 62%, transparent)] - Edge of the field that searches the transcript.
 * @cssprop {<color>} [--tessera-focus=light-dark(#171b26, #ffd36b)] - Ring round what has the focus, under the player.
 * @cssprop {<length>} [--tessera-radius=2px] - Corners of buttons and fields.
 * @cssprop {<color>} [--tessera-video-player-mark=light-dark(#ffe08a, #453912)] - Ground of the transcript’s current line.
 */
export class VideoPlayerElement extends LitElement {
  static readonly version: string = VERSION;
  static override readonly shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, slotAssignment: 'manual' };
  static override readonly properties = { course: {}, module: {}, item: {}, src: {}, video: { attribute: false } };
  static override readonly styles = [baseStyles, iconStyles, playerStyles, controlStyles];

  /** Slug of the course: what was watched is kept under it. With `src`, the course's own id unless given. */
  course?: string;
  /** Slug of the module. With `src`, the module whose video is shown. */
  module?: string;
  /** Slug of the video; with `src`, else the module’s first. Without course, module and item it plays and keeps nothing. */
  item?: string;
  /** Address of a course JSON, instead of HTML inside the element. */
  src?: string;
  /** The video as data; wins over `src` and over HTML. */
  video?: Video;

  readonly #choices: Choices = { captions: false, described: false, full: false, more: false, transcript: true, follow: true, list: 'guide', query: '' };
  /** Made for a video that came as a property. */
  #own: HTMLVideoElement | undefined;
  /** Where an earlier visit ended. */
  #resumed: number | undefined;
  /** The learner moved it, or a link did: an earlier visit has no say any more. */
  #moved = false;
  /** The video that this player was set up for. */
  #begun: HTMLVideoElement | undefined;
  /** The `src` that a bare `<video>` had before the described version took its place. */
  #plain: string | null = null;
  #followed: Element | undefined;
  /** With its lists, once they were read, from `#source`. */
  #video: Video | undefined;
  #source: PlayerContent | undefined;
  #around: typeof import('./around.js') | undefined;
  #tracksCode: typeof import('./lists-of-tracks.js') | undefined;
  #help: typeof import('./help.js') | undefined;
  /** In the place of a video of our own, where the page names one on another site. */
  #facade: import('./facade.js').Facade | undefined;

  readonly #strings = new Localizer<VideoPlayerStrings>(this, en, { ar: () => import('./strings/ar.js'), fr: () => import('./strings/fr.js') });
  readonly #progress = new ProgressController(this);
  readonly #playback = new Playback(this, (stretch) => this.#watched(stretch));
  readonly #content = new ContentController<PlayerContent>(this, {
    given: () => this.video && { video: this.video, media: this.#own },
    src: () => this.src,
    fromCourse: async (course) => (await import('./video-of-course.js')).contentOfCourse(course, this.module, this.item),
    fromHtml: contentOfHtml,
    hint: 'put a <video> inside it, or write src="…".',
  });

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#click(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#around) this.#welcomeLinks(this.#around);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#around?.leaveLinks(this);
  }

  /** Moves to a second and shows the player, with focus on its play button. Plays nothing by itself. */
  goTo(seconds: number): void {
    this.#seek(seconds);
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('.screen')?.scrollIntoView({ block: 'center' });
      this.renderRoot.querySelector<HTMLElement>('[data-act="play"]')?.focus({ preventScroll: true });
    });
  }

  protected override firstUpdated(): void {
    void this.#bring(import('./around.js'), (code) => this.#surround(code));
  }

  protected override willUpdate(changed: PropertyValues<VideoPlayerElement>): void {
    if (changed.has('video')) this.#make();
    if (this.hasUpdated && SOURCES.some((name) => changed.has(name))) this.#content.refresh();
    const { value, problem } = this.#content;
    this.#attach(problem || !this.isConnected ? undefined : value);
  }

  protected override render(): TemplateResult {
    const { value, problem } = this.#content;
    if (!value || problem) return html`<div class="box"><slot></slot>${problem?.(this.#strings)}</div>`;
    const view = this.#view(value);
    // Until the code for it is there, a video on another site is the link that the page wrote.
    const around = this.#isElsewhere && !this.#facade ? undefined : this.#around;
    const listed = view.video.references.length + view.video.chapters.length > 0 || view.referencesFailed;
    return html`<section class="box" aria-label=${view.video.title || view.strings.video} @keydown=${(event: KeyboardEvent) => this.#press(event)}
      @submit=${(event: SubmitEvent) => this.#submit(event)}>
      <div class="stage ${listed ? 'listed' : ''}">
        <div class="screen" part="screen" @fullscreenchange=${() => this.#choose({ full: this.#isFull })}>
          ${this.#isElsewhere ? this.#facade?.render(view) : [
            html`<div class="picture">${this.contains(value.media ?? this) ? html`<slot></slot>` : value.media}</div>`,
            renderControls(view),
            around?.renderMessages(view),
            view.choices.more ? this.#help?.renderHelp(view) : nothing,
          ]}
        </div>
        ${around?.renderPanel(view)}
      </div>
      ${around ? [around.renderTranscript(view, ({ target }) => this.#choose({ query: (target as HTMLInputElement).value })), around.renderFoot(view)] : html`<slot></slot>`}
      ${this.#progress.saysMemoryOnly ? html`<p class="note" role="alert">${view.strings.memoryOnly}</p>` : nothing}
    </section>`;
  }

  /** The video goes into the player. Everything else that the page wrote shows until the player can show it. */
  protected override updated(): void {
    const { media } = this.#playback;
    const children = [...this.childNodes].filter((node) => node instanceof Element || node instanceof Text);
    const [picture, rest] = [children.filter((node) => node.contains(media ?? null)), children.filter((node) => !node.contains(media ?? null))];
    for (const slot of this.renderRoot.querySelectorAll('slot')) slot.assign(...(slot.matches('.picture *') ? picture : rest));
    this.#followed = this.#around?.followLine(this.renderRoot, this.#choices, this.#followed);
  }

  #view(content: PlayerContent): PlayerView {
    const video = this.#video ?? content.video;
    const playback = this.#playback;
    const captions = captionsOf(this.#tracks, languageOf(this));
    const merged = { ...video, ...this.#tracksCode?.listsOfTracks(this.#tracks, video) };
    return {
      strings: this.#strings.strings, host: this, video: merged, playback, choices: this.#choices,
      captions: captions ? (failed(captions) ? 'failed' : 'there') : 'none',
      referencesFailed: merged.references.length === 0 && this.#tracks.some((track) => track.kind === 'metadata' && failed(track)),
      resumed: playback.started ? undefined : this.#resumed,
      watched: this.#earlier?.watched ?? false,
    };
  }

  get #tracks(): readonly HTMLTrackElement[] {
    return [...(this.#playback.media?.querySelectorAll('track') ?? [])];
  }

  get #isElsewhere(): boolean {
    return this.#content.value?.video.elsewhere !== undefined;
  }

  get #isFull(): boolean {
    return (this.renderRoot as ShadowRoot).fullscreenElement !== null;
  }

  /** Where facts belong; nowhere if the page does not say. */
  get #place(): (Place & { readonly id: string }) | undefined {
    const { value } = this.#content;
    const place = { course: this.course ?? value?.course, module: this.module ?? value?.module, id: this.item ?? value?.video.id };
    return Object.values(place).every(isSlug) ? (place as Place & { id: string }) : undefined;
  }

  get #earlier(): ReturnType<typeof import('./earlier.js').earlier> | undefined {
    const place = this.#place;
    return place && this.#around?.earlier(this.#progress.progress, stepKey(place.course, place.module, 'watched', place.id));
  }

  /** A native video is made only where none is written in the page. */
  #make(): void {
    const { video } = this;
    void this.#bring(import('./own-video.js'), ({ ownVideo }) => {
      this.#own = video?.elsewhere === undefined ? video && ownVideo(video, languageOf(this)) : undefined;
      this.#content.refresh();
    });
  }

  /** The panel, the transcript and their styles; from now on links find the way here. */
  #surround(code: typeof import('./around.js')): void {
    this.#around = code;
    if (this.isConnected) this.#welcomeLinks(code);
    const asked = code.momentInPage(this);
    if (asked !== undefined) this.goTo(asked);
    addStyles(this.renderRoot, code.aroundStyles);
  }

  #welcomeLinks({ welcomeLinks }: typeof import('./around.js')): void {
    welcomeLinks(this, () => ({ media: this.#playback.media, described: this.#video?.described ?? [], momentOf: this.#isElsewhere ? this.#facade?.momentOf : undefined }));
  }

  #attach(content: PlayerContent | undefined): void {
    const playback = this.#playback;
    playback.promised = content?.video.seconds ?? 0;
    playback.attach(content?.media);
    if (this.#isElsewhere && !this.#facade) void this.#bring(import('./facade.js'), ({ Facade }) => {
      this.#facade ??= new Facade(this, () => this.#place, () => this.#watched({ from: 0, to: playback.promised, length: playback.promised }));
    });
    if (content) this.#read(content);
    if (!playback.media) return;
    const captions = captionsOf(this.#tracks, languageOf(this));
    if (this.#begun !== playback.media && captions?.default) this.#choices.captions = true;
    this.#begun = playback.media;
    setTracks(this.#tracks, captions, this.#choices.captions);
    this.#resume();
  }

  /** The lists that the page wrote; those that it wrote as tracks need code of their own. */
  #read(content: PlayerContent): void {
    const around = this.#around;
    if (!around || this.#source === content) return;
    this.#source = content;
    const video = (content.unread && around.readVideo(this)) || content.video;
    const { chapters, references, transcript } = (this.#video = video);
    const missing = [chapters, references, transcript].some((list) => list.length === 0);
    if (missing && !this.#tracksCode && this.#tracks.length > 0) void this.#bring(import('./lists-of-tracks.js'), (code) => (this.#tracksCode = code));
  }

  /** Goes on where an earlier visit ended, as long as nothing was done on this one. */
  #resume(): void {
    const { started, time, paused } = this.#playback;
    if (started || time > 0 || !paused || this.#moved || this.#resumed !== undefined) return;
    this.#resumed = this.#earlier?.position;
    if (this.#resumed !== undefined) this.#playback.seek(this.#resumed);
  }

  #watched(stretch: Stretch): void {
    const place = this.#place;
    if (!place) return;
    const { id, ...where } = place;
    void record(this.#progress, where, 'watched', id, stretchDetail(stretch));
    emit<WatchedDetail>(this, 'tessera-watched', { ...where, video: id, ...stretch });
  }

  /** One listener hears every press: a button says what it does in `data-act`, a time where it leads in `data-seconds`. */
  #click(event: Event): void {
    for (const at of event.composedPath()) {
      if (at === this || at instanceof HTMLAnchorElement) return;
      if (at === this.#playback.media) return this.#act('play');
      const { act, seconds } = (at as Partial<HTMLElement>).dataset ?? {};
      if (act) {
        event.preventDefault();
        return this.#act(act as Act);
      }
      if (seconds && !isSelecting(at)) return this.#seek(Number(seconds));
    }
  }

  /** A page may stop every click on its way here. What a button of the form then does by itself stays inside the element. */
  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const { act } = event.submitter?.dataset ?? {};
    if (act) this.#act(act as Act);
  }

  #press(event: KeyboardEvent): void {
    const act = actOfKey(event);
    if (!act || event.defaultPrevented) return;
    event.preventDefault();
    this.#act(act);
  }

  #act(act: Act): void {
    if (this.#isElsewhere && this.#facade?.act(act)) return;
    const playback = this.#playback;
    const { media } = playback;
    const choices = this.#choices;
    if (act === 'play') void (playback.paused ? playback.play() : media?.pause());
    else if (act === 'back' || act === 'forward') this.#seek(playback.time + (act === 'back' ? -10 : 10));
    else if (act === 'mute') Object.assign(media ?? {}, { muted: !media?.muted });
    else if (act === 'restart') this.#seek(0);
    else if (act === 'retry') playback.load();
    else if (act === 'full') void this.#toggleFull();
    else if (act === 'described') this.#describe();
    else if (act === 'guide' || act === 'chapters') this.#choose({ list: act });
    else this.#choose({ [act]: !choices[act] });
    if (act === 'more' && !this.#help) void this.#bring(import('./help.js'), (code) => (this.#help = code));
  }

  #choose(change: Partial<Choices>): void {
    Object.assign(this.#choices, change);
    this.requestUpdate();
  }

  #seek(seconds: number): void {
    this.#moved = true;
    this.#resumed = undefined;
    this.#playback.seek(seconds);
    if (this.#isElsewhere) this.#facade?.goTo(seconds);
  }

  /** Code that the first look does not need. Where it does not arrive, what is there stays. */
  async #bring<T>(coming: Promise<T>, take: (code: T) => void): Promise<void> {
    try {
      take(await coming);
      this.requestUpdate();
    } catch (error) {
      complain(this, String(error), 'code');
    }
  }

  /** The described version at the same second, or back to the other. */
  #describe(): void {
    const { media } = this.#playback;
    const files = this.#video?.described ?? [];
    const file = files.find(({ type }) => media?.canPlayType(type)) ?? files[0];
    if (!media || !file) return;
    const described = !this.#choices.described;
    this.#choose({ described });
    if (described) this.#plain = media.getAttribute('src');
    else if (!this.#plain) media.removeAttribute('src');
    this.#playback.load(described ? file.href : this.#plain);
  }

  /** A phone may let only the native video fill the screen. */
  async #toggleFull(): Promise<void> {
    const screen = this.renderRoot.querySelector('.screen');
    try {
      await (this.#isFull ? document.exitFullscreen() : screen?.requestFullscreen());
    } catch {
      (this.#playback.media as { webkitEnterFullscreen?: () => void } | undefined)?.webkitEnterFullscreen?.();
    }
  }
}

/** Marking words to copy them is no wish to move the video. */
function isSelecting(at: EventTarget): boolean {
  return at instanceof HTMLLIElement && String(getSelection()) !== '';
}

declare global {
  interface HTMLElementTagNameMap {
    'tessera-video-player': VideoPlayerElement;
  }
}
