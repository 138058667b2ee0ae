import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf } from './language.js';

/** Loads one language's strings: a literal `import()`, so that a bundler can see it. Keyed by primary language subtag. */
export type Loaders<S> = Readonly<Record<string, () => Promise<{ readonly default: S }>>>;

/** The strings of one element in the language of the place where it stands. English until another language is there. */
export class Localizer<S> implements ReactiveController {
  strings: S;
  /** BCP 47 tag of the place, for `Intl`. */
  language = 'en';
  #shown = 'en';

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly english: S,
    private readonly loaders: Loaders<S>,
  ) {
    this.strings = english;
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
  }

  hostUpdate(): void {
    this.#look();
  }

  #look(): void {
    this.language = languageOf(this.host);
    const primary = this.language.split('-')[0]?.toLowerCase() ?? 'en';
    const wanted = primary in this.loaders ? primary : 'en';
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    if (wanted === 'en') this.strings = this.english;
    else void this.#load(wanted);
  }

  async #load(language: string): Promise<void> {
    try {
      const loaded = await this.loaders[language]?.();
      if (loaded && this.#shown === language) this.strings = loaded.default;
    } catch {
      // The language file did not arrive: English stays, and the element works.
    }
    this.host.requestUpdate();
  }
}
