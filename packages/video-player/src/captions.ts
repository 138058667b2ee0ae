/** The captions of a video: in the language of the place, or the first. */
export function captionsOf(tracks: readonly HTMLTrackElement[], language: string): HTMLTrackElement | undefined {
  const captions = tracks.filter(({ kind }) => kind === 'captions' || kind === 'subtitles');
  return captions.find(({ srclang }) => srclang.split('-')[0] === language.split('-')[0]) ?? captions[0];
}

/** A file that is not there, is no WebVTT, or holds no cue that could be read. */
export function failed({ readyState, track: { cues } }: HTMLTrackElement): boolean {
  return readyState === HTMLTrackElement.ERROR || (readyState === HTMLTrackElement.LOADED && cues?.length === 0);
}

/** The browser draws the captions; every other track is read and not shown. A hidden track loads, so that its lack is known before it is wanted. */
export function setTracks(tracks: readonly HTMLTrackElement[], captions: HTMLTrackElement | undefined, shown: boolean): void {
  for (const each of tracks) {
    const wanted = each === captions ? (shown ? 'showing' : 'hidden') : each.kind === 'chapters' || each.kind === 'metadata' ? 'hidden' : 'disabled';
    if (each.track.mode !== wanted) each.track.mode = wanted;
  }
}
