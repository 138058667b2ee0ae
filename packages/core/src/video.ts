import type { Origin } from './course.js';
import type { RichText } from './rich-text.js';

/** A video of a course, with everything that stands in for it where it cannot be seen or heard. */
export interface Video {
  /** Slug: what was watched is kept under it. */
  readonly id: string;
  readonly title: string;
  readonly origin: Origin;
  /** Length in seconds. */
  readonly seconds: number;
  /** Who speaks; a machine is named on the page. */
  readonly voice: 'machine' | 'person';
  /** The same picture in several formats, the preferred one first. Addresses from the site's root, as all below. */
  readonly sources: readonly MediaFile[];
  /** Instead of files: the address of its page on YouTube or Vimeo. A player asks nothing of that site before the learner allows it. */
  readonly elsewhere?: string;
  /** A version with audio description; empty where everything visible is spoken (WCAG 2.2, 1.2.5). */
  readonly described: readonly MediaFile[];
  readonly poster: string;
  /** Address of a WebVTT file in the course's language; empty where the video lies elsewhere, whose player could not show it. */
  readonly captions: string;
  readonly chapters: readonly Chapter[];
  readonly references: readonly GuideReference[];
  readonly transcript: readonly TranscriptLine[];
  /** What a page says beside the video, for example who presents it. */
  readonly note?: RichText;
}

export interface MediaFile {
  readonly href: string;
  /** MIME type, with codecs. */
  readonly type: string;
  readonly bytes: number;
}

export interface Chapter {
  readonly seconds: number;
  readonly title: string;
}

/** A page of a guide that a stretch of a video is about. */
export interface GuideReference {
  /** Seconds. */
  readonly from: number;
  readonly to: number;
  /** Id of the guide. */
  readonly guide: string;
  /** For a person: `2026, English`. */
  readonly edition: string;
  /** Page as printed. */
  readonly page: number;
  /** Page of the PDF, from 1, where there is one. */
  readonly pdfPage?: number;
  /** Heading in the guide. */
  readonly section: string;
  /** A few words of that page. */
  readonly words: string;
  /** For a person: `Guide, page 6`, in the course's language. */
  readonly text: string;
  readonly href: string;
}

/** What is said from a second on, or what the picture shows then. */
export interface TranscriptLine {
  readonly seconds: number;
  readonly text: string;
  /** Says what is seen; not spoken. */
  readonly picture?: true;
}
