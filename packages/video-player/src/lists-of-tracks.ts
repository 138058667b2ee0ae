import { folded, safeAddress, type Chapter, type GuideReference, type TranscriptLine, type Video } from '@tessera-learning/core';

/** What an author wrote as tracks instead of lists. What did not arrive yet is missing. */
export type Lists = Partial<Pick<Video, 'chapters' | 'references' | 'transcript'>>;

/** Reads the tracks for those lists that the page did not write out. */
export function listsOfTracks(tracks: readonly HTMLTrackElement[], { chapters, references, transcript }: Video): Lists {
  const cues = (kind: string, label = ''): VTTCue[] => tracks.filter((track) => track.kind === kind && track.label.startsWith(label)).flatMap((track) => [...(track.track.cues ?? [])] as VTTCue[]);
  return {
    ...(chapters.length === 0 ? { chapters: cues('chapters').map(chapterOf) } : {}),
    ...(references.length === 0 ? { references: cues('metadata', 'guide').flatMap(referenceOf) } : {}),
    ...(transcript.length === 0 ? { transcript: [...cues('captions'), ...cues('subtitles')].map(lineOf) } : {}),
  };
}

function chapterOf(cue: VTTCue): Chapter {
  return { seconds: cue.startTime, title: plain(cue) };
}

function lineOf(cue: VTTCue): TranscriptLine {
  return { seconds: cue.startTime, text: plain(cue) };
}

/** Marks of WebVTT go, words stay; nothing of a cue is ever inserted as HTML. */
function plain(cue: VTTCue): string {
  return folded(cue.getCueAsHTML().textContent);
}

/** One cue of JSON; a damaged one is left out, the others stay. */
function referenceOf({ text, startTime, endTime }: VTTCue): GuideReference[] {
  const json = parse(text);
  const word = (key: string): string => (typeof json[key] === 'string' ? json[key] : '');
  const number = (key: string): number => Number(json[key]) || 0;
  const href = safeAddress(json.href) ?? '';
  if (!word('text')) return [];
  const pdf = number('pdfPage') ? { pdfPage: number('pdfPage') } : {};
  return [{ from: startTime, to: endTime, guide: word('guide'), edition: word('edition'), page: number('page'), ...pdf, section: word('section'), words: word('words'), text: word('text'), href }];
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(text);
    return json && typeof json === 'object' ? (json as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
