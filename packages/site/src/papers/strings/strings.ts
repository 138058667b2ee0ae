import type { BrowserFunction, FactKind } from '@tessera-learning/core';
import type { PolicyId } from '../policies.js';

/** What it is, and after or at which act. Both go on one line, parted by a colon. */
type Told = readonly [what: string, when: string];

/** What papers for the IT desk say. English also stands in `privacy.json`. */
export interface PaperStrings {
  /** In the footer. */
  readonly itDesk: string;
  readonly storedTitle: string;
  readonly storedLead: string;
  readonly stored: Readonly<Record<FactKind | 'mirror' | 'permit' | 'cache' | 'worker', Told>>;
  readonly kept: string;
  readonly removed: string;
  readonly keptCopy: string;
  readonly removedCopy: string;
  readonly requestsTitle: string;
  readonly requests: Readonly<Record<'pages' | 'films' | 'guide' | 'size' | 'worker' | 'data' | 'embed' | 'unasked', Told>>;
  readonly noOthers: string;
  readonly filmElsewhere: string;
  /** Of a film on YouTube or Vimeo. */
  readonly filmPermitted: string;
  readonly functionsTitle: string;
  readonly functions: Readonly<Record<BrowserFunction['id'], string>>;
  /** Before the link to `privacy.json`. */
  readonly machine: string;
  /** A heading, and a sentence without its full stop. */
  readonly policies: Readonly<Record<PolicyId, Told>>;
}
