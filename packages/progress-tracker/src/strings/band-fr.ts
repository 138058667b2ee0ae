import type { BandStrings } from './strings.js';

const WORDS = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const words = (count: number): string => WORDS[count] ?? String(count);
const modules = (count: number): string => `${words(count)} ${count > 1 ? 'modules' : 'module'}`;
const finished = (count: number): string => (count > 1 ? 'terminés' : 'terminé');
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const fr: BandStrings = {
  nothingStarted: 'Rien n’est encore commencé. Commencez où vous voulez.',
  welcome: (done, begun, total) => {
    if (done === total && total > 1) return `Bon retour parmi nous. Les ${modules(total)} sont terminés.`;
    if (done === 0) return `Bon retour parmi nous. ${sentence(`${modules(begun)} en cours`)}`;
    return `Bon retour parmi nous. ${sentence(`${modules(done)} ${finished(done)}${begun > 0 ? `, ${words(begun)} en cours` : ''}`)}`;
  },
  inSentence: (number) => `le module ${number}`,
  section: (number) => `section ${number}`,
  videoAt: (time) => `vidéo à ${time}`,
  quiz: 'quiz',
  comma: ', ',
  watchedUpTo: (time) => `Vu jusqu’à ${time}`,
  start: (what) => `Commencer par ${what}`,
  goOn: (what) => `Continuer avec ${what}`,
  goBack: (what) => `Revoir ${what}`,
};
export default fr;
