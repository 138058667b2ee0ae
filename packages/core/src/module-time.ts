import type { Module, ModuleTime } from './course.js';
import { plainText } from './rich-text.js';

/**
 * Words a minute. Adults read about 238 words of English non-fiction (Brysbaert, 2019, https://doi.org/10.1016/j.jml.2019.104047);
 * many learners here read in a second language.
 */
const WORDS_A_MINUTE = 200;
/** With its reasons. */
const MINUTES_A_QUESTION = 1;
/** For a first answer to a question to consider, in one's head or in a note. */
const MINUTES_A_CONSIDERATION = 1.5;

/** How long a module takes, by what is in it: whole minutes, rounded up. */
export function moduleTime(module: Pick<Module, 'introduction' | 'video' | 'sections' | 'quiz'>, language: string): ModuleTime {
  const { sections } = module;
  const seconds = [module, ...sections].reduce((sum, { video }) => sum + (video?.seconds ?? 0), 0);
  return {
    reading: Math.ceil(wordsOfModule(module, language) / WORDS_A_MINUTE),
    video: Math.ceil(seconds / 60),
    guide: sections.reduce((sum, { reading }) => sum + (reading?.minutes ?? 0), 0),
    quiz: Math.ceil(module.quiz.questions.length * MINUTES_A_QUESTION),
    reflection: Math.ceil(sections.reduce((sum, { considerations }) => sum + considerations.length, 0) * MINUTES_A_CONSIDERATION),
  };
}

export function sumOf({ reading, video, guide, quiz, reflection }: ModuleTime): number {
  return reading + video + guide + quiz + reflection;
}

/** The words of introduction, sections and examples; questions have a time of their own. */
export function wordsOfModule({ introduction, sections }: Pick<Module, 'introduction' | 'sections'>, language: string): number {
  const texts = [introduction, ...sections.flatMap(({ body, examples = [] }) => [body, ...examples.map(({ text }) => text)])];
  return texts.reduce((sum: number, text) => sum + countWords(plainText(text), language), 0);
}

/** Words as the language parts them, also where no spaces do. */
export function countWords(text: string, language: string): number {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
