import type { Source } from '../course.js';

/** The version of catalogues and plans that this code writes and reads. A larger one is refused by name, never guessed at. */
export const ACADEMY_SCHEMA = 1;

/** What sessions are planned from, in one language. All of it is data: another programme brings its own. Times are minutes. */
export interface Catalogue {
  readonly schema: typeof ACADEMY_SCHEMA;
  readonly id: string;
  /** BCP 47 tag of the texts. */
  readonly language: string;
  /** For a person: `Intercultural Integration Academy`. */
  readonly title: string;
  /** Id of the course that prepares for it, if there is one: what a learner did is kept under it. */
  readonly course?: string;
  readonly rhythms: Readonly<Record<Mode, Rhythm>>;
  readonly people: Capacity;
  readonly groups: readonly TargetGroup[];
  readonly goals: readonly Goal[];
  readonly topics: readonly Topic[];
  readonly methods: readonly Method[];
  readonly sessions: readonly Session[];
  /** Modules and guide pages that topics name. */
  readonly modules: readonly PreparationModule[];
  readonly readings: readonly PreparationReading[];
  /** What the room, or the call, has to have. */
  readonly practical: readonly Practical[];
  /** Questions on the sheet that a city fills in for each case. */
  readonly caseSheet: readonly string[];
  readonly evaluation: Evaluation;
  /** What else the programme offers, and what each is good for. */
  readonly services: readonly Service[];
  readonly past: readonly PastSession[];
}

/** `room`: everybody in one place. `online`: everybody at a screen. */
export type Mode = 'room' | 'online';
export const MODES: readonly Mode[] = ['room', 'online'];

/** How a day is cut. */
export interface Rhythm {
  /** When a day begins and ends unless asked otherwise: minutes from midnight. */
  readonly begin: number;
  readonly end: number;
  /** The longest time without a break. */
  readonly stretch: number;
  readonly coffee: number;
  readonly lunch: number;
}

/** How many people a session can hold. */
export interface Capacity {
  /** Above it, people work in parallel groups. */
  readonly advised: number;
  readonly most: number;
}

export interface TargetGroup {
  readonly id: string;
  readonly title: string;
  /** What these people take home. */
  readonly gain: string;
  /** A note where not every city has such people. */
  readonly note?: string;
}

/** What cities come for. */
export interface Goal {
  readonly id: string;
  readonly title: string;
  /** What comes first in the programme. The first goal that says so decides. */
  readonly order?: Order;
  /** Kinds of sessions that serve it. */
  readonly favours: readonly Kind[];
}

export type Order = 'general-first' | 'specific-first' | 'cases-first';
export const ORDERS: readonly Order[] = ['general-first', 'specific-first', 'cases-first'];

export interface Topic {
  readonly id: string;
  readonly kind: 'general' | 'specific';
  readonly title: string;
  readonly text: string;
  /** Ids of `Catalogue.modules`. */
  readonly modules: readonly string[];
  /** Ids of `Catalogue.readings`. */
  readonly readings: readonly string[];
}

/** A way to work together. */
export interface Method {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly modes: readonly Mode[];
  /** For how many people it works. */
  readonly people: { readonly least: number; readonly most: number };
  readonly material: string;
  readonly facilitator: string;
}

export type Kind = 'input' | 'exercise' | 'case' | 'visit';
export const KINDS: readonly Kind[] = ['exercise', 'case', 'input', 'visit'];

/** A part of a programme, made for a topic or for a role. */
export interface Session {
  readonly id: string;
  readonly kind: Kind;
  readonly topic?: string;
  readonly role?: Role;
  readonly title: string;
  readonly aim: string;
  readonly minutes: { readonly least: number; readonly usual: number; readonly most: number };
  /** Ids of methods; the first that suits people and mode is taken. */
  readonly methods: readonly string[];
  /** Beyond what the method needs. */
  readonly material?: string;
  /** For whom it is best; for everyone if empty. */
  readonly groups: readonly string[];
  readonly goals: readonly string[];
}

/**
 * What every programme needs, whatever it is about. `welcome` and `expectations` open it; `look-back` opens each later day; `take-away`
 * ends each earlier one; `city-plan`, `peer-feedback` and `evaluation` end it. `own-work` fills long days, as often as there is room.
 */
export type Role = 'welcome' | 'expectations' | 'look-back' | 'take-away' | 'own-work' | 'city-plan' | 'peer-feedback' | 'evaluation';
export const ROLES: readonly Role[] = ['welcome', 'expectations', 'look-back', 'take-away', 'own-work', 'city-plan', 'peer-feedback', 'evaluation'];

export interface PreparationModule {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly href: string;
  readonly minutes: number;
  /** The outline: tokens `kind:id` of every step. */
  readonly items: readonly string[];
}

export interface PreparationReading {
  /** Slug of the section that asks for it. */
  readonly id: string;
  /** For a person: `Day by day in the intercultural city, pages 5–8`. */
  readonly text: string;
  readonly href: string;
  readonly minutes: number;
}

export interface Practical {
  readonly id: string;
  readonly title: string;
  readonly modes: readonly Mode[];
}

/** Questions to everyone; nobody is named in the answers. */
export interface Evaluation {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface Service {
  readonly id: string;
  readonly title: string;
  /** What it is good for. */
  readonly text: string;
}

export interface PastSession {
  readonly id: string;
  readonly title: string;
  /** As it is known: `18–19 February 2020`. */
  readonly when: string;
  readonly place: string;
  readonly text: string;
  readonly sources: readonly Source[];
}
