import type { WorkbookStrings } from './workbook.js';

export const workbookFr: WorkbookStrings = {
  learner: {
    title: 'Cahier pour apprendre',
    lead: 'Les questions de tout le cours sur papier, avec de la place pour écrire. Imprimez-le, ou un module, avec votre navigateur.',
    howTitle: 'Comment s’en servir',
    how: [
      'Un module à la fois. Des jours ou des semaines entre deux modules font du bien.',
      'Lisez d’abord la section du cours et les pages du guide. Écrivez ensuite.',
      'Les notes que vous avez prises dans le cours sur cet appareil sont imprimées à leur place.',
      'Répondez au quiz avant de regarder les réponses, à la fin.',
    ],
    quizNote: 'Une réponse convient mieux que les autres. Cochez-la, puis voyez les réponses.',
    keyNote: 'La meilleure réponse à chaque question, avec la raison et d’où elle vient.',
  },
  facilitator: {
    title: 'Cahier pour animer',
    lead: 'Pour qui mène un groupe de collègues à travers un module : ce qu’il faut préparer, que demander, le quiz à main levée, et toutes les raisons.',
    howTitle: 'Un module en groupe, en une heure et demie',
    how: [
      'Demandez à chacun de lire le module et les pages du guide auparavant. Réunissez plusieurs services.',
      'Commencez par un exemple de votre ville, bon ou mauvais. Dix minutes.',
      'Montrez le film, avec les sous-titres. Demandez ce que chacun a remarqué d’abord. Dix minutes.',
      'Choisissez deux sections, pas toutes. Les questions se discutent à deux ; écoutez ensuite trois paires. Trente minutes.',
      'Lisez une question du quiz, comptez les mains pour chaque réponse, et laissez chaque camp dire ses raisons avant les nôtres. Vingt minutes.',
      'Terminez par une chose que chacun fera autrement, et le jour où vous en reparlerez. Dix minutes restent pour ce qui en demande davantage.',
    ],
    quizNote: 'Comptez les mains pour A, B et C avant que quelqu’un donne une raison.',
    keyNote: 'Chaque réponse avec sa raison. Les moins bonnes sont souvent vraies en partie : dites d’abord ce qu’elles ont de vrai.',
  },
  readBefore: (pages) => `Dans le guide : ${pages}.`,
  showFilms: 'Films à montrer :',
  copyPages: 'Du guide, à distribuer :',
  askGroup: 'À demander au groupe',
  whatGroupSaid: 'Ce que le groupe a dit',
  hands: 'Mains :',
  key: 'Réponses aux quiz',
  best: 'La meilleure :',
  from: 'Source :',
};
