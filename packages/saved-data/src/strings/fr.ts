import type { SavedDataStrings } from './strings.js';

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number > 1 ? many : one}`;

const fr: SavedDataStrings = {
  nothing: 'Rien n’est conservé pour ce cours.',
  noProgress: 'Rien n’est conservé de ce que vous avez fait dans ce cours.',
  summary: (answers, read, notes, plans) =>
    `${count(answers, 'question répondue', 'questions répondues')}, ${count(read, 'section marquée', 'sections marquées')} comme lue${read > 1 ? 's' : ''}${notes > 0 ? `, ${count(notes, 'note')}` : ''}${plans > 0 ? ', un programme' : ''}.`,
  onDevice: 'Conservé sur cet appareil, dans ce navigateur uniquement. Personne d’autre ne peut le voir.',
  untilClosed: 'Ce navigateur ne permet pas à la page de conserver quoi que ce soit : tout dure jusqu’à la fermeture de la page. Exportez pour le garder.',
  details: (entries) => (entries === 1 ? 'Afficher la seule entrée' : `Afficher les ${entries} entrées`),
  permitted: (site) => `Vous avez autorisé ce cours à lire des vidéos de ${site}.`,
  forbid: (site) => `Me redemander avant les vidéos de ${site}`,
  forbidden: 'La question vous sera posée à nouveau.',
  module: 'Module',
  step: 'Étape',
  what: 'Ce que vous avez fait',
  entry: (kind, detail, text) => {
    if (kind === 'answered') return `Réponse : ${detail}`;
    if (kind === 'read') return detail === 'yes' ? 'Marqué comme lu' : 'Marque retirée';
    if (kind === 'planned') return 'Un programme préparé';
    return kind === 'watched' ? `Regardé, en secondes : ${detail}` : `Écrit : ${text ?? '(vidé)'}`;
  },
  export: 'Exporter',
  exported: (file) => `Le fichier ${file} a été remis à votre navigateur.`,
  import: 'Importer un fichier',
  imported: (added, skipped, foreign) => [
    added > 0 ? `${count(added, 'nouvelle entrée', 'nouvelles entrées')}.` : 'Rien de nouveau : tout ce que contient le fichier était déjà là.',
    skipped > 0 ? `${count(skipped, 'ligne n’a pas pu être lue', 'lignes n’ont pas pu être lues')}.` : '',
    foreign > 0 ? `${count(foreign, 'entrée d’un autre cours a été laissée', 'entrées d’un autre cours ont été laissées')} de côté.` : '',
  ].filter(Boolean).join(' '),
  importedUntilClosed: 'Elles durent jusqu’à la fermeture de la page.',
  importError: {
    'too-large': 'Ce fichier est bien trop grand pour une progression. Rien n’a changé.',
    'not-json': 'Ce fichier est abîmé ou d’un autre type. Rien n’a changé.',
    'not-progress': 'Ce fichier ne contient pas de progression. Choisissez un fichier exporté ici. Rien n’a changé.',
    newer: 'Ce fichier vient d’une version plus récente du cours. Rechargez la page et réessayez. Rien n’a changé.',
    unreadable: 'Le navigateur n’a pas pu ouvrir ce fichier. Rien n’a changé.',
  },
  delete: 'Tout supprimer',
  confirm: (entries) => `Supprimer ${count(entries, 'entrée')} ? C’est définitif. Exportez d’abord si vous pourriez en avoir besoin.`,
  confirmDelete: 'Supprimer',
  keep: 'Garder',
  kept: 'Rien n’a été supprimé.',
  deleted: 'Tout est supprimé.',
  notDeleted: 'Tout n’a pas pu être supprimé. Fermez les autres pages de ce cours et réessayez.',
  nothingToDelete: 'Il n’y a rien à supprimer.',
};
export default fr;
