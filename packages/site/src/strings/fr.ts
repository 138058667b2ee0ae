import { offlineFr } from '../offline/strings/fr.js';
import { paperFr } from '../papers/strings/index.js';
import { academyFr } from './academy.js';
import { embedFr } from './embed.js';
import { lookUpFr } from './look-up-fr.js';
import { shareFr } from './share.js';
import type { SiteStrings } from './strings.js';
import { workbookFr } from './workbook-fr.js';

const NUMBERS = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'];
const inWords = (count: number): string => NUMBERS[count] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const range = (from: number, to: number): string => (from === to ? `page ${from}` : `pages ${from} à ${to}`);
const pageCount = (count: number): string => (count === 1 ? 'une page' : `${inWords(count)} pages`);

export const fr: SiteStrings = {
  skip: 'Aller au texte',
  menu: 'Menu',
  mainNavigation: 'Principale',
  languages: 'Langues',
  course: 'Cours',
  privacy: 'Vie privée',
  accessibilityLink: 'Déclaration d’accessibilité',
  privacyLink: 'Vie privée : ce qui reste sur votre appareil',
  independent: (guide, publisher) =>
    `Un cours de référence indépendant sur le guide « ${guide} ». Il n’est ni réalisé ni approuvé par l’éditeur du guide (${publisher}).`,
  independentWithoutGuide: 'Un cours de référence indépendant.',
  licence: 'Texte du cours : CC BY 4.0. Composants : MIT.',
  startModule: (number) => `Commencer le module ${number}`,
  findGuide: 'Trouver le guide',
  progress: 'Votre progression dans le cours',
  modules: (count) => `${capital(inWords(count))} module${count > 1 ? 's' : ''}`,
  allModules: (count) => (count === 1 ? 'Tout le cours' : `Les ${inWords(count)} modules`),
  modulesLead: 'Les modules suivent l’ordre du guide, autant que nous avons pu l’établir. Vous pouvez commencer, vous arrêter et reprendre où vous voulez.',
  module: (number) => `Module ${number}`,
  moduleOf: (number, total) => `Module ${number} sur ${total}`,
  about: (minutes) => `Environ ${minutes} minutes`,
  timeSum: (minutes, parts) => `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)} : environ ${minutes} minutes.`,
  timeParts: {
    reading: (minutes) => `${minutes} minutes de texte`,
    video: (minutes) => `${minutes} de film`,
    guide: (minutes) => `${minutes} pour le guide`,
    quiz: (minutes) => `${minutes} pour le quiz`,
    reflection: (minutes) => `${minutes} pour penser à votre ville`,
  },
  titleOf: { confirmed: 'Le titre est celui du cours d’origine.', ours: 'Le titre est le nôtre : nous n’avons pas pu confirmer celui d’origine.' },
  confirmed: 'pages nommées par le cours d’origine',
  pages: (from, to) => capital(range(from, to)),
  guidePages: (from, to) => `Guide, ${range(from, to)}`,
  inThisModule: 'Dans ce module',
  section: (number) => `Section ${number}`,
  sourcePages: (from, to) => `Guide d’origine, ${range(from, to)}`,
  readNow: 'À lire maintenant dans le guide',
  readNowSource: 'À lire maintenant dans le guide d’origine',
  amount: (pages, minutes) => `${pageCount(pages)}, environ ${minutes} minutes`,
  openAt: (page) => `Ouvrir à la page ${page}`,
  openGuide: 'Ouvrir la page du guide',
  noPages: 'Pas de pages du guide pour cette section',
  noPagesNote: 'Tout ce qu’il y a à lire est sur cette page.',
  consider: 'Questions pour réfléchir',
  considerNote: 'Il n’y a pas de bonne réponse ici. Écrivez pour vous, ou laissez vide.',
  quiz: 'Quiz',
  quizTitle: 'Vérifiez ce que vous avez retenu',
  quizNote: 'Chaque question a une meilleure réponse : choisissez celle qui convient le mieux. Vous verrez la raison, quel que soit votre choix.',
  next: (title) => `Ensuite : ${title}`,
  goOn: (number) => `Continuer avec le module ${number}`,
  lastTitle: 'C’était le dernier module',
  lastNote: 'Vous pouvez rouvrir chaque module aussi souvent que vous le souhaitez.',
  needGuide: 'À lire à côté du cours',
  guideFacts: (publisher, pages, language, year) => `${publisher}, ${pages} pages, ${language}, édition ${year}.`,
  guideElsewhere: (publisher) => `Le lien ouvre une page de l’éditeur (${publisher}), où se trouve le guide.`,
  guideButton: 'Ouvrir la page du guide',
  guideButtonPdf: 'L’ouvrir ici',
  saveGuide: (megabytes) => `Enregistrer le guide (PDF, ${megabytes.toFixed(1).replace('.', ',')} Mo)`,
  follows: 'Il suit',
  followsPages: (pages) => `D’après : ${pages}`,
  watch: (title) => `À regarder : ${title}`,
  video: 'Vidéo',
  savedDataFallback: 'Avec JavaScript, cette page montre ce qui est gardé sur votre appareil et permet de l’emporter ou de l’effacer. Sans JavaScript, rien n’est gardé.',
  chooseLanguage: 'Choisir une langue',
  notFound: 'Il n’y a pas de page à cette adresse',
  notFoundNote: 'Elle a peut-être changé de place, ou l’adresse contient une erreur. Le cours commence ici :',
  academy: academyFr,
  offline: offlineFr,
  embed: embedFr,
  lookUp: lookUpFr,
  papers: paperFr,
  share: shareFr,
  workbook: workbookFr,
};
