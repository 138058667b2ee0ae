import type { KitStrings, ProblemStrings } from './strings.js';

export const problem: ProblemStrings = {
  noContent: 'Le contenu n’est pas arrivé. Réessayez.',
  retry: 'Réessayer',
};

export const fr: KitStrings = {
  ...problem,
  memoryOnly: 'Ce navigateur ne permet pas à la page de conserver quoi que ce soit. Votre progression dure jusqu’à la fermeture de la page.',
};
