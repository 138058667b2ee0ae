/**
 * What a built site keeps on a reader's device, what its pages ask for, and what else of a browser they use: `privacy.json` at the
 * site's root. Sentences are English. A journey of the reference course holds it against what a browser does.
 */
export interface PrivacyManifest {
  /** Of this format. A later one may have more entries, never others under the same names. */
  readonly schema: 1;
  /** Ids of the courses. */
  readonly courses: readonly string[];
  /** Nothing but this, and each only after the act that it names. */
  readonly stored: readonly StoredEntry[];
  /** Names of cookies. There is none. */
  readonly cookies: readonly string[];
  /** Names or numbers that tell one reader from another. There is none. */
  readonly identifiers: readonly string[];
  readonly requests: {
    readonly own: readonly OwnRequests[];
    /** Empty unless a course shows films that lie elsewhere. */
    readonly others: readonly OtherOrigin[];
  };
  /** Functions of a browser that go beyond a page, each only on a press. */
  readonly functions: readonly BrowserFunction[];
}

export interface StoredEntry {
  readonly id: string;
  readonly where: 'localStorage' | 'IndexedDB' | 'CacheStorage' | 'ServiceWorker';
  /**
   * Source of a regular expression for the whole name: of a key in localStorage, of a row in IndexedDB as `database/store/key`, of a
   * cache, of a worker's script from the site's root.
   */
  readonly name: string;
  /** For a person: one such name. */
  readonly example: string;
  readonly purpose: string;
  /** The act without which it is not there. */
  readonly after: string;
  /** How long it stays. */
  readonly kept: string;
  /** How a reader takes it away. */
  readonly removed: string;
}

/** What of the site itself is asked for, always by GET and without a query that we add. */
export interface OwnRequests {
  readonly id: string;
  /** Source of a regular expression for the whole path, from the site's root. */
  readonly paths: string;
  readonly purpose: string;
  readonly when: string;
}

export interface OtherOrigin {
  /** `https://media.example`. */
  readonly origin: string;
  readonly when: string;
}

export interface BrowserFunction {
  readonly id: 'clipboard-write' | 'fullscreen' | 'print';
  readonly when: string;
}
