import type { Video } from '@tessera-learning/core';
import type { Language } from '@tessera-learning/element-kit/story-kit';
import { sampleVideo } from '../testing/sample-video.js';

const [first, second] = sampleVideo.references;

function told(title: string, chapter: string, words: readonly [string, string, string, string], page: (number: number) => string): Video {
  return {
    ...sampleVideo,
    title,
    chapters: [{ seconds: 0, title: chapter }, { seconds: 1.5, title }],
    references: [first, second].flatMap((each) => (each ? { ...each, section: each.page === 4 ? chapter : title, words: '', text: page(each.page) } : [])),
    transcript: sampleVideo.transcript.map((line, index) => ({ ...line, text: words[index] ?? '' })),
  };
}

/** The same three seconds with what stands beside them in each language that the player speaks. */
export const videoIn: Readonly<Record<Language, Video>> = {
  en: sampleVideo,
  fr: told('Le dire à voix haute', 'L’accueil', ['Pensez aux personnes à l’accueil de votre mairie.', 'Une lampe s’allume derrière un guichet.', 'Quelqu’un doit le leur dire.', 'Une vision que personne n’a entendue n’aide pas.'], (page) => `Guide, page ${page}`),
  ar: told('أن نقولها بصوت عالٍ', 'مكتب الاستقبال', ['فكّر في من يعملون في مكتب الاستقبال.', 'مصباح يضيء خلف المكتب.', 'لا بد أن يقولها لهم أحد.', 'رؤية لم يسمعها أحد لا تساعد.'], (page) => `الدليل، صفحة ${page}`),
};
