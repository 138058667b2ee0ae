/** Everything that “Keep for offline” says. */
export interface OfflineStrings {
  readonly title: string;
  /** What to do where nothing can be kept, and without script. */
  readonly instead: string;
  readonly remove: string;
  readonly newVersion: string;
  readonly useNewVersion: string;
  readonly later: string;
  readonly box: BoxWords;
}

/** What the page's script says, in the language of the page. Names in braces are filled in there. */
export interface BoxWords {
  /** BCP 47: how dates and sizes are written. */
  readonly locale: string;
  /** Before the press: `{files}`, `{size}`. */
  readonly offer: string;
  readonly keep: string;
  readonly again: string;
  /** Said once, when the files begin to come. */
  readonly begun: string;
  /** `{done}`, `{files}`, `{got}`, `{size}`. */
  readonly keeping: string;
  /** `{date}`, `{version}`, `{size}`. */
  readonly kept: string;
  readonly removed: string;
  /** The network was cut, or the browser ended it. */
  readonly cut: string;
  /** No room: `{size}`. */
  readonly full: string;
  /** A file was not the one of the list. */
  readonly changed: string;
  /** The browser refuses, as some private windows do. */
  readonly refused: string;
}
