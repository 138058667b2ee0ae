import { videosOf, type Module } from '@tessera-learning/core';
import { courseFrame, hasConsiderations, moduleFrame, videoFrame } from '../frame/frame-paths.js';
import type { View } from '../site.js';

/** Something that a page of a city can hold, with the words for it. */
export interface Embeddable {
  readonly label: string;
  /** Names the frame to who listens. */
  readonly title: string;
  /** Path of its frame from the site's root. */
  readonly frame: string;
  /** Where its elements are, in the page or in the template beside it. Without it the snippet is `<tessera-course>`. */
  readonly select?: string;
  /** For `<tessera-course>`: the module that it shows alone. */
  readonly module?: string;
}

/** What a module's page offers, the most wanted first. */
export function inModule(view: View, module: Module): Embeddable[] {
  const { strings: { embed, quiz, consider, module: numbered }, edition: { language } } = view;
  const { id, title, number } = module;
  const name = `${numbered(number)}: ${title}`;
  return [
    ...(module.quiz.questions.length > 0 ? [{ label: embed.quiz, title: `${quiz}: ${title}`, frame: moduleFrame(language, id, 'quiz'), select: 'tessera-quiz' }] : []),
    ...videosOf(module).map((video) => ({ label: embed.video(video.title), title: video.title, frame: videoFrame(language, module, video), select: `tessera-video-player[item="${video.id}"]` })),
    ...(hasConsiderations(module) ? [{ label: embed.questions, title: `${consider}: ${title}`, frame: moduleFrame(language, id, 'questions'), select: 'tessera-reflection' }] : []),
    { label: embed.card, title: name, frame: moduleFrame(language, id, 'card'), select: 'tessera-module-card' },
    { label: embed.moduleProgress, title: `${embed.moduleProgress}: ${title}`, frame: moduleFrame(language, id, 'progress'), select: 'tessera-progress-tracker:not([layout="tile"])' },
    { label: embed.module, title: name, frame: moduleFrame(language, id), module: id },
    theCourse(view),
  ];
}

/** What every other page offers. */
export function inCourse(view: View): Embeddable[] {
  const { strings: { embed }, edition: { course, language } } = view;
  return [
    theCourse(view),
    { label: embed.cards, title: `${embed.cards}: ${course.title}`, frame: courseFrame(language, 'cards'), select: 'tessera-module-card' },
    { label: embed.progress, title: `${embed.progress}: ${course.title}`, frame: courseFrame(language, 'progress'), select: 'tessera-progress-tracker' },
  ];
}

function theCourse({ strings, edition: { course, language } }: View): Embeddable {
  return { label: strings.embed.course, title: course.title, frame: courseFrame(language) };
}
