import type { RichText } from './rich-text.js';
import type { Video } from './video.js';

/** The version of the course JSON that this code writes and reads. A larger one is refused by name, never guessed at. */
export const SCHEMA = 1;

/** A whole course in one language. Ids are authored slugs: they outlive every edit of the words. */
export interface Course {
  readonly schema: typeof SCHEMA;
  readonly id: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly title: string;
  readonly guides: readonly Guide[];
  readonly modules: readonly Module[];
}

/** A document that learners read beside the course. */
export interface Guide {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Id of the guide that this one accompanies: the named source. */
  readonly follows?: string;
  readonly editions: readonly Edition[];
}

export interface Edition {
  /** BCP 47 tag. */
  readonly language: string;
  readonly year: number;
  /** Where the edition is found: a PDF opens at the page, a web page opens at its top. From the site's root if it travels with the course. */
  readonly address: string;
  readonly format: 'pdf' | 'page';
  /** Printed pages in all. */
  readonly pages: number;
  /** Add to a printed page number to get the page of the PDF. Default 0. */
  readonly pdfOffset?: number;
  /** Size of a file that travels with the course. */
  readonly bytes?: number;
}

export interface Module {
  readonly id: string;
  /** Place in the course, from 1. */
  readonly number: number;
  readonly title: string;
  /** A sentence or two for cards and search engines. */
  readonly summary: string;
  /** With reading and reflection, in minutes. */
  readonly minutes: number;
  /** How the minutes come about; missing if an author gave their sum alone. */
  readonly time?: ModuleTime;
  /** Whether the title is the original course's or ours. */
  readonly origin: Origin;
  readonly introduction: RichText;
  /** Stands between the introduction and the first section. */
  readonly video?: Video;
  readonly sections: readonly Section[];
  readonly quiz: Quiz;
  /** The outline: tokens `kind:id` of every step, in page order. */
  readonly items: readonly string[];
}

/** Minutes for each kind of work. */
export interface ModuleTime {
  /** The module's own text. */
  readonly reading: number;
  readonly video: number;
  /** Pages of guides. */
  readonly guide: number;
  readonly quiz: number;
  /** Questions to consider. */
  readonly reflection: number;
}

/** `confirmed`: seen in the original course. `ours`: our own wording or inference. */
export type Origin = 'confirmed' | 'ours';

export interface Section {
  readonly id: string;
  /** As printed, for example `1.2`. */
  readonly number: string;
  readonly title: string;
  readonly body: RichText;
  /** What cities did; stand under the section's text. */
  readonly examples?: readonly Example[];
  /** Stands under the examples. */
  readonly video?: Video;
  /** Guide pages to read now, if the section names some. */
  readonly reading?: Reading;
  /** Questions to consider about one's own city; they have no right answer. */
  readonly considerations: readonly Consideration[];
}

export interface Reading {
  readonly guide: string;
  /** Printed pages, first and last. */
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
  readonly origin: Origin;
  /** For a person: `pages 5–8`, in the course's language. */
  readonly text: string;
  readonly href: string;
  /** Pages of the guide that these pages follow: the named source. */
  readonly follows?: Follows;
}

/** For a person: `The intercultural city step by step, pages 5–8`. */
export interface Follows {
  readonly text: string;
  readonly href: string;
  readonly origin: Origin;
}

/** What one city did, no longer than it is known. */
export interface Example {
  readonly id: string;
  /** For a person: `Lublin, Poland`. */
  readonly place: string;
  /** As it is known: `2014`, `since 2018`. */
  readonly year: string;
  readonly text: RichText;
  readonly source: Source;
  /** How well it is known: from a description, or from an entry of a list alone. */
  readonly known: Known;
}

export type Known = 'described' | 'listed';

/** A public source on another site. */
export interface Source {
  readonly text: string;
  readonly href: string;
}

export interface Consideration {
  readonly id: string;
  readonly prompt: string;
}

export interface Quiz {
  readonly questions: readonly Question[];
}

/** One best answer, a reason for every option, and where the answer comes from. */
export interface Question {
  readonly id: string;
  readonly prompt: string;
  readonly options: readonly Option[];
  readonly evidence: readonly Evidence[];
}

export interface Option {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  /** The reason, shown to everyone who took this option. */
  readonly feedback: RichText;
  /** Where this reason comes from, if not simply where the question does. */
  readonly evidence?: readonly Evidence[];
}

/** A link to the proof. Its kind chooses the icon: a guide page, a moment in a video, a public source. */
export interface Evidence {
  readonly kind: 'guide' | 'video' | 'source';
  readonly text: string;
  readonly href: string;
}
