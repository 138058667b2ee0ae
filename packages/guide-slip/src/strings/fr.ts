import { fr as kit } from '@tessera-learning/element-kit/strings/fr';
import type { GuideSlipStrings } from './strings.js';

const WORDS = ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

const fr: GuideSlipStrings = {
  ...kit,
  read: 'J’ai lu ces pages',
  readSection: 'J’ai lu cette section',
  saved: 'Enregistré sur cet appareil',
  lead: 'À lire maintenant dans le guide',
  note: (pages, minutes) => `${WORDS[pages] ?? pages} ${pages > 1 ? 'pages' : 'page'}, environ ${minutes} minutes`,
  openAt: (page) => `Ouvrir à la page ${page}`,
  open: 'Ouvrir le guide',
  follows: (source) => `D’après : ${source}`,
};
export default fr;
