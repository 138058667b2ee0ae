import { fr as kit } from '@tessera-learning/element-kit/strings/fr';
import type { ReflectionStrings } from './strings.js';

const fr: ReflectionStrings = {
  ...kit,
  memoryOnly: 'Cette page ne peut pas conserver vos notes. Copiez-les avant de partir.',
  heading: 'Questions à méditer',
  lead: 'Il n’y a pas de bonne réponse ici. Écrivez pour vous, ou laissez vide.',
  saved: 'Enregistré sur cet appareil',
  delete: 'Supprimer cette note',
  deleted: 'Cette note est supprimée.',
  notDeleted: 'Cette note n’a pas pu être supprimée partout. Fermez les autres pages de ce cours et réessayez.',
  undo: 'Annuler',
  otherTab: 'Un autre onglet a une version différente de cette note',
  tooLong: (most) => `Une note contient ${most} caractères. Celle-ci est plus longue et n’est pas enregistrée : raccourcissez-la, ou enregistrez-la dans un fichier texte.`,
  export: 'Enregistrer mes notes dans un fichier texte',
  exported: (file) => `Le fichier ${file} a été remis à votre navigateur.`,
  notExported: 'Le fichier n’a pas pu être fait. Copiez plutôt vos notes.',
};
export default fr;
