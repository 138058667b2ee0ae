import type { Video } from '@tessera-learning/core';

/** A native video for one that came as data: it is fetched when the learner plays it, and not before. */
export function ownVideo({ title, sources, poster, captions }: Video, language: string): HTMLVideoElement {
  const media = document.createElement('video');
  Object.assign(media, { preload: 'none', title, ...(poster ? { poster } : {}) });
  for (const { href, type } of sources) media.append(Object.assign(document.createElement('source'), { src: href, type }));
  if (captions) media.append(Object.assign(document.createElement('track'), { kind: 'captions', src: captions, srclang: language, label: language }));
  return media;
}
