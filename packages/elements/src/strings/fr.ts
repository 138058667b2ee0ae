import { problem } from '@tessera-learning/element-kit/strings/fr';
import type { CourseStrings } from './strings.js';

const fr: CourseStrings = {
  ...problem,
  modules: (count) => `${count} ${count > 1 ? 'modules' : 'module'}`,
  about: (minutes) => `Environ ${minutes} ${minutes > 1 ? 'minutes' : 'minute'}`,
  aboutHours: (hours) => `Environ ${hours} ${hours > 1 ? 'heures' : 'heure'}`,
  modulesTitle: 'Modules',
  allModules: 'Tous les modules',
  moduleOf: (number, total) => `Module ${number} sur ${total}`,
  guidesTitle: 'À lire à côté du cours',
  guideFacts: (publisher, pages, year) => `${publisher}, ${pages} ${pages > 1 ? 'pages' : 'page'}, édition ${year}.`,
  follows: 'Il suit',
  independent: (guide, publisher) => `Un cours indépendant sur le guide « ${guide} ». Il n’est ni réalisé ni approuvé par l’éditeur du guide (${publisher}).`,
  saved: 'Ce qui reste sur votre appareil',
  inThisModule: 'Dans ce module',
  video: 'Vidéo',
  quiz: 'Quiz',
  watch: (title) => `À regarder : ${title}`,
  whatCitiesDid: 'Ce que des villes ont fait',
  listed: 'Nous n’avons vu que l’entrée de la liste.',
  quizTitle: 'Vérifiez ce que vous avez retenu',
  quizNote: 'Chaque question a une meilleure réponse : choisissez celle qui convient le mieux. Vous verrez la raison, quel que soit votre choix.',
  way: 'Pour continuer',
  next: (title) => `Ensuite : ${title}`,
  goOn: (number) => `Continuer avec le module ${number}`,
  previous: (title) => `Avant : ${title}`,
  lastTitle: 'C’était le dernier module',
  lastNote: 'Vous pouvez rouvrir chaque module aussi souvent que vous le souhaitez.',
};
export default fr;
