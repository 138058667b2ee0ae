import type { Course } from '@tessera-learning/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { complain, refuseTypographicQuotes } from './complaint.js';
import type { Localizer } from './localizer.js';
import type { ProblemStrings } from './strings/strings.js';

/** What shows the words of an element in the language of its place. */
export type Words = Pick<Localizer<ProblemStrings>, 'strings' | 'language'>;

/** Where an element's content may come from, in this order. */
export interface ContentSources<T, S = Course> {
  /** A property that a script set. */
  readonly given: () => T | undefined;
  /** The address of a course JSON. */
  readonly src: () => string | undefined;
  /** Reads what lies there, if it is no course. @throws {CourseError} */
  readonly read?: (json: unknown) => S;
  /** What of the course this element shows; may bring code of its own first. @throws {Problem} */
  readonly fromCourse: (course: S) => T | Promise<T>;
  /** Reads the plain HTML inside the element; `undefined` if there is nothing that it understands. */
  readonly fromHtml: (host: HTMLElement) => T | undefined;
  /** Tells a developer what HTML to write, when there is none. */
  readonly hint: string;
}

/** Turns a property, an address or the plain HTML inside an element into one value, and keeps it current. */
export class ContentController<T, S = Course> implements ReactiveController {
  /** There once the content is; until then, and if it cannot be had, the plain HTML shows. */
  value: T | undefined;
  /** Says why there is none, with a way to try again. */
  problem: ((words: Words) => unknown) | undefined;
  readonly #observer = new MutationObserver(() => {
    refuseTypographicQuotes(this.host);
    this.#readHtml();
  });

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly sources: ContentSources<T, S>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.host, { childList: true, subtree: true, characterData: true, attributes: true });
    // While the parser is inside the element its children are half there.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.refresh, { once: true });
    else this.refresh();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Looks at the sources again: after a property or `src` changed. */
  readonly refresh = (): void => {
    refuseTypographicQuotes(this.host);
    if (this.sources.given() || !this.sources.src()) this.#readHtml();
    else void this.retry();
  };

  /** Fetches the course, once per page and address, and takes from it what this element shows. */
  readonly retry = async (): Promise<void> => {
    const src = this.sources.src() ?? '';
    let code: typeof import('./load-course.js') | undefined;
    try {
      // Fetching and checking a course is much code, and most pages hold their content: it comes when asked for.
      code = await import('./load-course.js');
      const value = await this.sources.fromCourse(await code.loadCourse(src, this.sources.read));
      if (src === this.sources.src()) this.#show(value);
    } catch (error) {
      complain(this.host, `${src}: ${String(error)}`);
      this.#show(this.value, (words) => (code ? code.renderProblem(error, words, () => void this.retry()) : words.strings.noContent));
    }
  };

  #show(value: T | undefined, problem?: (words: Words) => unknown): void {
    this.value = value;
    this.problem = problem;
    if (value && !problem) complain(this.host, '');
    this.host.requestUpdate();
  }

  #readHtml(): void {
    const { given, src, fromHtml, hint } = this.sources;
    if (!given() && (src() || document.readyState === 'loading')) return;
    const value = given() ?? fromHtml(this.host);
    if (!value) complain(this.host, hint);
    // An editor may have stripped all that stood inside: readers are told, rather than shown a gap.
    this.#show(value, value || hasContent(this.host) ? undefined : (words) => words.strings.noContent);
  }
}

/** Whether there is anything to read or to look at. */
function hasContent(host: HTMLElement): boolean {
  return Boolean(host.textContent.trim() || host.querySelector('video, img'));
}
