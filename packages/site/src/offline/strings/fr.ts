import type { OfflineStrings } from './strings.js';

export const offlineFr: OfflineStrings = {
  title: 'Garder hors connexion',
  instead: 'Pour lire sans réseau, enregistrez le guide comme fichier et imprimez chaque module ou enregistrez-le en PDF : « Imprimer » dans le menu de votre navigateur fait les deux.',
  remove: 'Retirer de cet appareil',
  newVersion: 'Une nouvelle version du cours est prête.',
  useNewVersion: 'Utiliser la nouvelle version',
  later: 'Plus tard',
  box: {
    locale: 'fr',
    offer: 'Tout le cours sur cet appareil, pour l’utiliser sans réseau : {files} fichiers, {size}. Rien n’est gardé avant que vous appuyiez sur le bouton.',
    keep: 'Garder hors connexion',
    again: 'Réessayer',
    begun: 'Les fichiers arrivent. Laissez cette page ouverte jusqu’à ce qu’ils soient là.',
    keeping: 'Enregistrement … {done} fichiers sur {files}, {got} sur {size}',
    kept: 'Gardé sur cet appareil le {date}. Version {version}, {size}.',
    removed: 'Le cours est retiré de cet appareil. Vos réponses et vos notes restent.',
    cut: 'La connexion a été coupée avant que tout soit là. Rien n’a été gardé.',
    full: 'Cet appareil n’a pas la place pour {size}. Rien n’a été gardé.',
    changed: 'Un fichier du site n’est pas celui qui devrait y être : il est peut-être en train de changer. Rien n’a été gardé. Réessayez dans quelques minutes.',
    refused: 'Ce navigateur ne permet pas à la page de garder des fichiers. C’est souvent à cause d’une fenêtre privée.',
  },
};
