import type { Problem } from './problem.js';

type Words = Readonly<Record<Problem['code'] | 'all', string>>;

const en: Words = {
  all: 'The content is not here: ',
  unreachable: 'there is no connection.',
  slow: 'it takes too long.',
  missing: 'it was not found.',
  'web-page': 'a web page came instead, perhaps a sign-in page.',
  damaged: 'it arrived damaged.',
  newer: 'it is newer than this page.',
  'not-a-course': 'what came is not a course.',
  'no-module': 'the course does not hold it.',
};

const fr: Words = {
  all: 'Le contenu n’est pas là : ',
  unreachable: 'pas de connexion.',
  slow: 'il tarde trop.',
  missing: 'il est introuvable.',
  'web-page': 'une page web est venue à sa place, peut-être une page de connexion.',
  damaged: 'il est arrivé abîmé.',
  newer: 'il est plus récent que cette page.',
  'not-a-course': 'ce qui est venu n’est pas un cours.',
  'no-module': 'le cours ne le contient pas.',
};

const ar: Words = {
  all: 'المحتوى غير متاح هنا: ',
  unreachable: 'لا يوجد اتصال.',
  slow: 'يستغرق وصوله وقتًا طويلًا.',
  missing: 'لم يُعثر عليه.',
  'web-page': 'وصلت صفحة ويب بدلًا منه، ربما صفحة تسجيل دخول.',
  damaged: 'وصل تالفًا.',
  newer: 'هو أحدث من هذه الصفحة.',
  'not-a-course': 'ما وصل ليس دورة.',
  'no-module': 'لا تحتوي عليه الدورة.',
};

const LANGUAGES: Readonly<Record<string, Words>> = { ar, fr };

/** What went wrong with `src`, for a learner. They come with the code that fetches, which most pages never need. */
export function problemWords(code: Problem['code'], language: string): string {
  const words = LANGUAGES[language.split('-')[0] as string] ?? en;
  return words.all + words[code];
}
