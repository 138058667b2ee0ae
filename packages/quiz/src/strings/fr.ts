import { fr as kit } from '@tessera-learning/element-kit/strings/fr';
import type { QuizStrings } from './strings.js';

const fr: QuizStrings = {
  ...kit,
  questionOf: (number, total) => `Question ${number} sur ${total}`,
  check: 'Vérifier la réponse',
  chooseFirst: 'Choisissez d’abord une réponse.',
  yourAnswer: 'Votre réponse : une autre convient mieux',
  yourBest: 'Votre réponse : la meilleure',
  bestAnswer: 'Meilleure réponse',
  why: 'Pourquoi',
  evidence: 'D’où cela vient',
  tryAgain: 'Réessayer',
  next: 'Question suivante',
  previous: 'Question précédente',
  result: (answered, total, best) =>
    answered < total
      ? `${answered} ${answered > 1 ? 'questions répondues' : 'question répondue'} sur ${total}.`
      : `Vous avez répondu aux ${total} questions, dont ${best} avec la meilleure réponse.`,
  edited: 'Cette question a changé depuis votre réponse. Vous pouvez y répondre de nouveau.',
  kept: 'Conservé sur cet appareil seulement.',
  whyBest: 'Pourquoi la meilleure réponse convient mieux',
};
export default fr;
