import type { PaperStrings } from './strings.js';

const paperFr: PaperStrings = {
  itDesk: 'Pour votre service informatique',
  storedTitle: 'Ce qui est enregistré',
  storedLead: 'Dans ce navigateur seulement. Rien n’est enregistré avant l’acte indiqué. Aucun cookie n’est déposé, et aucun nom ni numéro ne distingue une personne d’une autre.',
  stored: {
    answered: ['La réponse choisie à une question d’un quiz', 'une fois « Vérifier la réponse » activé'],
    read: ['Qu’une section est marquée comme lue, ou ne l’est plus', 'quand sa case est cochée ou décochée'],
    watched: ['Les parties d’un film qui ont été lues, en secondes', 'pendant la lecture d’un film'],
    noted: ['Ce qui est écrit sous les questions à méditer', 'pendant la saisie'],
    planned: ['Un programme fait avec l’outil de l’Académie', 'quand l’outil est utilisé'],
    mirror: ['Une seconde copie de ces entrées, qui survit à un arrêt brutal du navigateur', 'avec chacune d’elles'],
    permit: ['Que des films peuvent venir de YouTube ou de Vimeo', 'une fois la case pour s’en souvenir cochée et « Lire » pressé'],
    cache: ['Les fichiers du cours, pour l’utiliser sans réseau', 'une fois le bouton pour garder le cours hors ligne activé'],
    worker: ['Le script qui fournit ces fichiers', 'une fois le bouton pour garder le cours hors ligne activé'],
  },
  kept: 'Jusqu’à la suppression, ou jusqu’à ce que le navigateur l’efface. Safari le fait après sept jours d’utilisation sans visite.',
  removed: 'Le bouton de suppression de la page de confidentialité, ou l’effacement des données du site dans le navigateur.',
  keptCopy: 'Jusqu’au retrait, ou jusqu’à ce que le navigateur l’efface. Une nouvelle version la remplace.',
  removedCopy: 'Le bouton de retrait de la première page et de la page de confidentialité, ou l’effacement des données du site dans le navigateur.',
  requestsTitle: 'Ce qui est demandé',
  requests: {
    pages: ['Les pages, avec leur style, leurs scripts, leurs polices et leur icône', 'à l’ouverture d’une page'],
    films: ['Les films, avec leurs images et leurs sous-titres', 'à l’ouverture d’une page avec un film, et pendant la lecture'],
    guide: ['Le guide, en PDF', 'quand un lien vers lui est activé'],
    size: ['La taille du cours', 'à l’ouverture d’une page qui propose de garder le cours hors ligne'],
    worker: ['Le script hors ligne, qui va ensuite chercher chaque fichier du site', 'une fois le bouton activé ; ensuite à l’ouverture d’une page, pour voir s’il y a une nouvelle version'],
    data: ['Le cours sous forme de données', 'quand un élément d’une autre page le nomme dans src'],
    embed: ['Les scripts pour d’autres pages', 'quand une page contient des éléments ou un cadre du cours'],
    unasked: ['Licences, listes et sommes de contrôle', 'par des personnes et des moteurs de recherche, jamais par une page'],
  },
  noOthers: 'Aucune page ne demande quoi que ce soit à un autre hôte. Un lien vers un autre site n’est suivi que s’il est activé.',
  filmElsewhere: 'à l’ouverture d’une page avec le film, et pendant la lecture',
  filmPermitted: 'quand la personne l’a permis et lance la lecture, pas avant',
  functionsTitle: 'Ce qui est utilisé d’autre dans le navigateur',
  functions: {
    'clipboard-write': 'Écrire dans le presse-papiers, quand un bouton de copie est activé',
    fullscreen: 'Le plein écran, quand son bouton est activé dans un film',
    print: 'L’impression, quand son bouton est activé dans l’outil de l’Académie',
  },
  machine: 'La même chose pour les machines :',
  policies: {
    site: ['Les pages du cours', 'À envoyer avec chaque page par le serveur qui a les fichiers. Si une page d’un autre hôte les montre dans un cadre, nommez cet hôte après frame-ancestors. Si des films sont sur YouTube ou Vimeo, nommez https://www.youtube-nocookie.com ou https://player.vimeo.com après frame-src'],
    elements: ['Une page à vous avec des éléments', 'Ce qu’elle doit permettre, qu’ils viennent par le chargeur, comme module ou en un script classique'],
    course: ['Une page à vous avec le cours entier comme élément, ou avec un élément qui a un src', 'Comme ci-dessus, et le cours est demandé'],
    frame: ['Une page à vous avec un cadre du cours', 'Le script sert à la hauteur du cadre ; on peut s’en passer'],
  },
};

export default paperFr;
