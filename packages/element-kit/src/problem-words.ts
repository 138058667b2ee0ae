import type { Problem } from './problem.js';

type Words = Readonly<Record<Problem['code'], string>>;

const en: Words = {
  unreachable: 'The content did not arrive. Check your connection and try again.',
  slow: 'The content takes too long to arrive. Try again.',
  missing: 'The content was not found at its address. Try again, or tell the person who runs this page.',
  'web-page': 'A web page came instead of the content, perhaps a sign-in page. Sign in, then try again.',
  damaged: 'The content arrived damaged or cut short. Try again.',
  newer: 'The content is newer than this page can read. Reload the page, or tell the person who runs it.',
  'not-a-course': 'What arrived is not a course. Tell the person who runs this page.',
  'no-module': 'The course does not hold this module. Tell the person who runs this page.',
};

const fr: Words = {
  unreachable: 'Le contenu n’est pas arrivé. Vérifiez votre connexion et réessayez.',
  slow: 'Le contenu met trop de temps à arriver. Réessayez.',
  missing: 'Le contenu est introuvable à son adresse. Réessayez ou prévenez la personne responsable de cette page.',
  'web-page': 'Une page web est arrivée à la place du contenu, peut-être une page de connexion. Connectez-vous, puis réessayez.',
  damaged: 'Le contenu est arrivé abîmé ou incomplet. Réessayez.',
  newer: 'Le contenu est plus récent que ce que cette page sait lire. Rechargez la page ou prévenez la personne responsable.',
  'not-a-course': 'Ce qui est arrivé n’est pas un cours. Prévenez la personne responsable de cette page.',
  'no-module': 'Le cours ne contient pas ce module. Prévenez la personne responsable de cette page.',
};

/** What went wrong with `src`, for a learner. They come with the code that fetches, which most pages never need. */
export function problemWords(code: Problem['code'], language: string): string {
  return (language.startsWith('fr') ? fr : en)[code];
}
