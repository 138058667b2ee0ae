// The stage: draws the picture of any second of a film, and turns one scene into the next tessera by tessera.
import { prepare } from './words.js';
import { share } from './figures.js';

const TURN = 1.3;

const canvas = document.querySelector('#stage');
const pen = canvas.getContext('2d');

/** `at` holds the start and end of every sentence, `starts` the first second of every scene. */
globalThis.raise = async (film, { at, starts }) => {
  const { scenes } = await import(`/film/${film}/scenes.js`);
  if (scenes.length !== starts.length) throw new Error(`scenes.js has ${scenes.length} scenes, the script ${starts.length} paragraphs. Give each paragraph one.`);
  for (const { words } of scenes) for (const [text, look] of words) await prepare(text, look);
  const played = scenes.map(({ scene }, index) => ({ ...scene(at), start: starts[index] }));
  globalThis.show = (time) => show(played, time);
};

/** The picture of a second as PNG, in base64. */
function show(played, time) {
  const index = played.findLastIndex(({ start }) => start <= time);
  const [scene, before] = [played[index], played[index - 1]];
  const turned = before ? share(time - scene.start, TURN) : 1;
  const picture = scene.picture(time);
  (turned < 1 ? before.picture(time).become(picture, turned) : picture).draw(pen);
  if (turned === 1) scene.write?.(pen, time);
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
}
