import type { KitStrings } from './strings.js';

export const fr: KitStrings = {
  noContent: 'Le contenu n’est pas arrivé. Réessayez.',
  retry: 'Réessayer',
  memoryOnly: 'Ce navigateur ne permet pas à la page de conserver quoi que ce soit. Votre progression dure jusqu’à la fermeture de la page.',
};
