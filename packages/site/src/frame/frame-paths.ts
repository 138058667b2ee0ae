import { videosOf, type Module, type Video } from '@tessera-learning/core';

/** What a frame can hold beside a whole module. */
export type FramePart = 'quiz' | 'video' | 'questions' | 'card' | 'progress';

/** The course as a front page; its cards and its progress have a page each. */
export const courseFrame = (language: string, part?: 'cards' | 'progress'): string => `${language}/frame/course/${part ? `${part}/` : ''}index.html`;

export const moduleFrame = (language: string, module: string, part?: FramePart): string => `${language}/frame/${module}/${part ? `${part}/` : ''}index.html`;

/** A module’s first video is its `video`; those after it have their id too. */
export function videoFrame(language: string, module: Module, { id }: Video): string {
  const first = videosOf(module)[0]?.id === id;
  return `${language}/frame/${module.id}/video/${first ? '' : `${id}/`}index.html`;
}

export const hasConsiderations = ({ sections }: Module): boolean => sections.some(({ considerations }) => considerations.length > 0);

/** Files for pages of others: frames, and what snippets load. They are neither kept for offline nor told to search engines. */
export function isForOthers(path: string): boolean {
  return /^(?:[^/]+\/frame|embed)\//.test(path);
}
