import { momentElsewhere, PLAYER_ORIGINS, readElsewhere, type Elsewhere } from '@tessera-learning/core';
import { forbid, permit, permits } from '@tessera-learning/progress-store/lean';
import type { Place } from '@tessera-learning/element-kit';
import type { ReactiveControllerHost } from 'lit';
import { facadeStyles } from './facade.styles.js';
import { renderFacade } from './facade-view.js';
import type { Act, ActElsewhere, PlayerView } from './player-view.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** How far the learner went: the poster alone, the question, the other site's player, or a page that does not let it in. */
export type Stage = 'closed' | 'asking' | 'playing' | 'blocked';

/** Acts of the lists round the video: they need nothing of its site. */
const LISTS: readonly (Act | ActElsewhere)[] = ['guide', 'chapters', 'transcript', 'follow'];

/** A video that lies on another site. Nothing of that site is asked for before the learner says so, in two presses. */
export class Facade {
  stage: Stage = 'closed';
  /** Second to start at. */
  from = 0;
  /** Ticked by the learner; for this one choice. */
  remember = false;
  /** What happened last, for the status. */
  said: 'forbidden' | 'notKept' | 'nowSeen' | undefined;
  /** `undefined` for a site whose player is not known: its address stays a link. */
  video: Elsewhere | undefined;
  #address: string | undefined;

  constructor(
    private readonly host: Host,
    /** Where facts and permits are kept. Without it nothing is. */
    readonly place: () => Place | undefined,
    /** The learner says that the whole video was watched. */
    private readonly seen: () => void,
  ) {
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(facadeStyles.styleSheet as CSSStyleSheet);
  }

  /** Whether the learner allowed this site on an earlier visit, and asked to have that remembered. */
  get allowed(): boolean {
    const place = this.place();
    return place !== undefined && this.video !== undefined && permits(place.course).includes(this.video.site);
  }

  render(view: PlayerView): unknown {
    const { elsewhere } = view.video;
    if (elsewhere !== this.#address) Object.assign(this, { stage: 'closed', from: 0, said: undefined, video: readElsewhere(elsewhere) });
    this.#address = elsewhere;
    return renderFacade(this, view);
  }

  /** The second that a link names, if it leads to this video. */
  readonly momentOf = (href: string): number | undefined => {
    const there = readElsewhere(href);
    return there && there.site === this.video?.site && there.id === this.video.id ? momentElsewhere(href) : undefined;
  };

  /** Asks first; where it is allowed, the next press on Play starts there. A video that plays already starts anew. */
  goTo(seconds: number): void {
    this.from = seconds;
    if (this.stage === 'closed' && !this.allowed) this.#go('asking', '.ask');
    else this.host.requestUpdate();
  }

  /** Whether the act was one of a video on another site. Those of a video of our own mean nothing here. */
  act(act: Act | ActElsewhere): boolean {
    if (act === 'play') this.#press();
    else if (act === 'allow') this.#allow();
    else if (act === 'close') this.#close();
    else if (act === 'forbid') this.#forbid();
    else if (act === 'seen') this.#see();
    return !LISTS.includes(act);
  }

  /** The first press asks; only a permit of an earlier visit plays at once. */
  #press(): void {
    if (this.stage !== 'closed' || !this.video) return;
    if (this.allowed) this.#start();
    else this.#go('asking', '.ask');
  }

  #allow(): void {
    const place = this.place();
    const kept = !this.remember || (place !== undefined && this.video !== undefined && permit(place.course, this.video.site));
    this.#start();
    if (!kept) this.said = 'notKept';
  }

  #start(): void {
    document.addEventListener('securitypolicyviolation', this.#refused);
    this.#go('playing', 'iframe');
  }

  #close(): void {
    this.from = 0;
    this.#go('closed', '[data-act="play"]');
  }

  #forbid(): void {
    const place = this.place();
    if (place && this.video) forbid(place.course, this.video.site);
    this.#go(this.stage, '.told');
    this.said = 'forbidden';
  }

  #see(): void {
    this.seen();
    this.#go(this.stage, '.told');
    this.said = 'nowSeen';
  }

  /** What was pressed may be gone: the focus goes where the learner goes on. */
  #go(stage: Stage, focus: string): void {
    Object.assign(this, { stage, said: undefined, remember: false });
    if (stage === 'closed') document.removeEventListener('securitypolicyviolation', this.#refused);
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.host.renderRoot.querySelector<HTMLElement>(focus)?.focus());
  }

  /** The page's policy has no place for the player (`frame-src`): words and a link stand where a blank frame would. */
  readonly #refused = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    if (this.stage !== 'playing' || !this.video || !/^(?:frame|child|default)-src/.test(effectiveDirective)) return;
    if (blockedURI.startsWith(PLAYER_ORIGINS[this.video.site])) this.#go('blocked', '.told');
  };
}
