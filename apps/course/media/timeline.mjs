// When everything happens, from how long each sentence takes to say.

export const FPS = 24;
/** Between a sentence and its description, and after it. */
const BREATH = [0.3, 0.5];
/** A scene begins to turn before its first word. */
const AHEAD = 0.5;

/** `clips` holds, for each sentence, what `speak` and `describe` returned. */
export function timeline({ lead, paragraphs }, clips) {
  let now = lead;
  const at = {};
  const played = [];
  for (const sentence of paragraphs.flatMap(({ spoken }) => spoken)) {
    const { speech, description } = clips[sentence.id];
    at[sentence.id] = { start: now, end: now + speech.seconds };
    played.push({ wav: speech.wav, start: now });
    const gap = description ? BREATH[0] + description.seconds + BREATH[1] : 0;
    if (description) played.push({ wav: description.wav, start: at[sentence.id].end + BREATH[0], describes: true });
    now = at[sentence.id].end + Math.max(sentence.after, gap);
  }
  const starts = paragraphs.map(({ spoken: [first] }, index) => (index === 0 ? 0 : at[first.id].start - AHEAD));
  return { at: round(at), starts: starts.map(toFrame), played, seconds: Math.ceil(now * FPS) / FPS };
}

export function toFrame(seconds) {
  return Math.round(seconds * FPS) / FPS;
}

function round(at) {
  return Object.fromEntries(Object.entries(at).map(([id, { start, end }]) => [id, { start: thousandths(start), end: thousandths(end) }]));
}

export function thousandths(seconds) {
  return Math.round(seconds * 1000) / 1000;
}
