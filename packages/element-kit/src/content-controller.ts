import type { Course } from '@tessera-learning/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { complain } from './complaint.js';
import { Problem } from './problem.js';

/** Where an element's content may come from, in this order. */
export interface ContentSources<T> {
  /** A property that a script set. */
  readonly given: () => T | undefined;
  /** The address of a course JSON. */
  readonly src: () => string | undefined;
  /** What of the course this element shows. @throws {Problem} */
  readonly fromCourse: (course: Course) => T;
  /** Reads the plain HTML inside the element; `undefined` if there is nothing that it understands. */
  readonly fromHtml: (host: HTMLElement) => T | undefined;
  /** Tells a developer what HTML to write, when there is none. */
  readonly hint: string;
}

/** Says a problem to a learner. */
type Words = (code: Problem['code'], language: string) => string;

export type Content<T> =
  /** The page is still arriving, or the course is: the plain HTML shows. */
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: T; readonly course?: Course }
  /** The plain HTML shows, with a message and a way to try again. */
  | { readonly state: 'failed'; readonly problem: Problem; readonly words: Words | undefined }
  /** There is nothing to work with: the plain HTML shows. */
  | { readonly state: 'empty' };

/** Turns a property, an address or the plain HTML inside an element into one value, and keeps it current. */
export class ContentController<T> implements ReactiveController {
  content: Content<T> = { state: 'waiting' };
  #asked: string | undefined;
  readonly #observer = new MutationObserver(() => this.#readHtml());

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly sources: ContentSources<T>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.host, { childList: true, subtree: true, characterData: true, attributes: true });
    // While the parser is inside the element its children are half there.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.refresh(), { once: true });
    else this.refresh();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Looks at the sources again: after a property or `src` changed. */
  refresh(): void {
    const given = this.sources.given();
    const src = this.sources.src();
    if (given !== undefined) this.#show({ state: 'ready', value: given });
    else if (src) void this.#load(src);
    else this.#readHtml();
  }

  /** Tries the address again: the learner pressed the button. */
  retry(): void {
    this.#asked = undefined;
    this.refresh();
  }

  #readHtml(): void {
    if (document.readyState === 'loading' || this.sources.given() !== undefined || this.sources.src()) return;
    const value = this.sources.fromHtml(this.host);
    if (value === undefined) complain(this.host, this.sources.hint);
    this.#show(value === undefined ? { state: 'empty' } : { state: 'ready', value });
  }

  async #load(src: string): Promise<void> {
    if (this.#asked === src) return this.#again();
    this.#asked = src;
    this.#show({ state: 'waiting' });
    try {
      // Fetching and checking a course is a third of the code, and most pages hold their content: it comes when asked for.
      const { loadCourse, problemWords } = await import('./load-course.js');
      this.#words = problemWords;
      this.#course = await loadCourse(src);
      if (this.#asked === src) this.#again();
    } catch (error) {
      if (this.#asked === src) this.#fail(error);
    }
  }

  #course: Course | undefined;
  #words: Words | undefined;

  /** The course is here; only what is taken from it may have changed. */
  #again(): void {
    if (!this.#course) return;
    try {
      this.#show({ state: 'ready', value: this.sources.fromCourse(this.#course), course: this.#course });
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const problem = error instanceof Problem ? error : new Problem('unreachable', String(error));
    complain(this.host, problem.message);
    this.#show({ state: 'failed', problem, words: this.#words });
  }

  #show(content: Content<T>): void {
    this.content = content;
    this.host.requestUpdate();
  }
}
