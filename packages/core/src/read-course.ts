import { SCHEMA, type Consideration, type Course, type Edition, type Evidence, type Example, type Follows, type Guide, type Module, type ModuleTime, type Option, type Origin, type Question, type Reading, type Section, type Source } from './course.js';
import { readRichTextJson } from './read-rich-text-json.js';
import { address, CourseError, fail, flag, fallback, id, list, number, oneOf, optional, record, text, words, type Read } from './read-json.js';
import type { Chapter, GuideReference, MediaFile, TranscriptLine, Video } from './video.js';

const origin = fallback<Origin>(oneOf('confirmed', 'ours'), 'ours');

const edition = record<Edition>({ language: words, year: number, address, format: oneOf('pdf', 'page'), pages: number, pdfOffset: optional(number), bytes: optional(number) });
const guide = record<Guide>({ id, title: words, publisher: words, follows: optional(id), editions: list(edition) });
const follows = record<Follows>({ text: words, href: address, origin });
const reading = record<Reading>({ guide: words, from: number, to: number, minutes: number, origin, text: words, href: address, follows: optional(follows) });
const mediaFile = record<MediaFile>({ href: address, type: words, bytes: number });
const chapter = record<Chapter>({ seconds: number, title: words });
const guideReference = record<GuideReference>({
  from: number, to: number, guide: words, edition: words, page: number, pdfPage: optional(number), section: text, words, text: words, href: address,
});
const transcriptLine = record<TranscriptLine>({ seconds: number, text: words, picture: optional(truth) });
const video = record<Video>({
  id, title: words, origin, seconds: number, voice: oneOf('machine', 'person'), sources: list(mediaFile), elsewhere: optional(address), described: fallback(list(mediaFile), []),
  poster: address, captions: addressIfAny, chapters: fallback(list(chapter), []), references: fallback(list(guideReference), []),
  transcript: fallback(list(transcriptLine), []), note: optional(readRichTextJson),
});
const source = record<Source>({ text: words, href: address });
const example = record<Example>({ id, place: words, year: words, text: readRichTextJson, source, known: oneOf('described', 'listed') });
const time = record<ModuleTime>({ reading: number, video: number, guide: number, quiz: number, reflection: number });
const consideration = record<Consideration>({ id, prompt: words });
const section = record<Section>({
  id, number: words, title: words, body: readRichTextJson, examples: optional(list(example)), video: optional(video), reading: optional(reading), considerations: fallback(unique(list(consideration)), []),
});
const evidence = record<Evidence>({ kind: oneOf('guide', 'video', 'source'), text: words, href: address });
const option = record<Option>({ id, text: words, correct: flag, feedback: readRichTextJson, evidence: optional(list(evidence)) });
const question = record<Question>({ id, prompt: words, options: oneRight(unique(list(option))), evidence: fallback(list(evidence), []) });
const module = record<Module>({
  id, number, title: words, summary: words, minutes: number, time: optional(time), origin, introduction: readRichTextJson, video: optional(video),
  sections: unique(list(section)), quiz: record({ questions: unique(list(question)) }), items: list(text),
});
const course = record<Course>({ schema, id, language: words, title: words, guides: fallback(unique(list(guide)), []), modules: unique(list(module)) });

/**
 * Reads a course from parsed JSON. Known keys only, into new objects; every address passes the allow-list; text is closed
 * rich text.
 * @throws {CourseError} naming the place
 */
export function readCourse(json: unknown): Course {
  return course(json, '');
}

function schema(json: unknown, place: string): typeof SCHEMA {
  if (typeof json === 'number' && json > SCHEMA) throw new CourseError('newer-schema', place, `at most ${SCHEMA}, found ${json}`);
  return json === SCHEMA ? SCHEMA : fail(place, String(SCHEMA));
}

/** Empty, or missing, where there is none. */
function addressIfAny(json: unknown, place: string): string {
  return json === undefined || json === '' ? '' : address(json, place);
}

function unique<T extends { readonly id: string }>(read: Read<T[]>): Read<T[]> {
  return (json, place) => {
    const items = read(json, place);
    const ids = items.map((item) => item.id);
    return new Set(ids).size === ids.length ? items : fail(place, 'ids that differ');
  };
}

function truth(json: unknown, place: string): true {
  return json === true || fail(place, 'true');
}

function oneRight(read: Read<Option[]>): Read<Option[]> {
  return (json, place) => {
    const options = read(json, place);
    return options.filter((each) => each.correct).length === 1 ? options : fail(place, 'exactly one correct option');
  };
}
