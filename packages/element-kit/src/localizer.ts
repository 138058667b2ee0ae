import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf } from './language.js';

/** Loads one language's strings: a literal `import()`, so that a bundler can see it. Keyed by primary language subtag. */
export type Loaders<S> = Readonly<Record<string, () => Promise<{ readonly default: S }>>>;

/** The strings of one element in the language of the place where it stands. English until another language is there. */
export class Localizer<S> implements ReactiveController {
  /** BCP 47 tag of the place, for `Intl`. */
  language = 'en';
  strings: S;
  #shown = 'en';

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly english: S,
    private readonly loaders: Loaders<S>,
  ) {
    this.strings = english;
    host.addController(this);
  }

  hostUpdate(): void {
    this.language = languageOf(this.host);
    const wanted = this.language.split('-')[0] as string;
    if (wanted !== this.#shown) void this.#load((this.#shown = wanted));
  }

  async #load(language: string): Promise<void> {
    // A language that is not there, or whose file did not arrive, leaves English: the element works.
    const loaded = await this.loaders[language]?.().catch(() => undefined);
    if (language !== this.#shown) return;
    this.strings = loaded?.default ?? this.english;
    this.host.requestUpdate();
  }
}
