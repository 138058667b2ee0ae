/** What the panel “Embed this” says once it is open. They travel with its script: few ever open it. */
export interface EmbedPanelStrings {
  readonly what: string;
  readonly how: string;
  readonly forms: Readonly<Record<'tag' | 'proof' | 'frame', { readonly name: string; readonly note: string }>>;
  readonly base: string;
  readonly baseNote: string;
  readonly badBase: string;
  /** On a page from disk. */
  readonly fromDisk: string;
  readonly snippet: string;
  readonly snippetNote: string;
  readonly copy: string;
  readonly copyNote: string;
  readonly copied: string;
  readonly refused: string;
  readonly preview: string;
  readonly previewNote: string;
  /** Where the browser does not load the script of the snippet. */
  readonly noPreview: string;
  /** On a page from disk, for what comes as data. */
  readonly noData: string;
}

const en: EmbedPanelStrings = {
  what: 'What',
  how: 'How',
  forms: {
    tag: { name: 'As a tag', note: 'For editors that keep tags and scripts. Search engines and browsers without script find the text.' },
    proof: { name: 'As plain HTML', note: 'For editors that remove tags they do not know. The script turns it into the same.' },
    frame: { name: 'As a frame', note: 'For editors that take an iframe and nothing else.' },
  },
  base: 'Address of your own copy (optional)',
  baseNote: 'Where your city keeps the course, for example https://intranet.city.example/course/. The default is where this page comes from.',
  badBase: 'This is not a whole web address. It begins with https:// or http:// and names the folder of your copy. The code below still has the last good address.',
  fromDisk: 'This page comes from a disk, and so does the address in the code. Give the address of your copy on a server before you use it.',
  snippet: 'The code',
  snippetNote: 'Paste it where your page should show it.',
  copy: 'Copy the code',
  copyNote: 'Enter, in any field here, copies it too.',
  copied: 'Copied.',
  refused: 'Your browser did not allow copying. The code is selected: press Ctrl and C, or ⌘ and C on a Mac.',
  preview: 'As it will look',
  previewNote: 'In your page it takes that page’s font and colours. What you answer here counts as done on this device.',
  noPreview: 'Your browser did not load the code’s script here, so this shows how it reads without script. Choose “As a frame” to see it at work.',
  noData: 'From a disk a browser fetches no data, so this shows the link alone. Choose “As a frame” to see it at work.',
};

const fr: EmbedPanelStrings = {
  what: 'Quoi',
  how: 'Comment',
  forms: {
    tag: { name: 'Comme balise', note: 'Pour les éditeurs qui gardent balises et scripts. Les moteurs de recherche et les navigateurs sans script trouvent le texte.' },
    proof: { name: 'Comme HTML simple', note: 'Pour les éditeurs qui retirent les balises inconnues. Le script en fait la même chose.' },
    frame: { name: 'Comme cadre', note: 'Pour les éditeurs qui n’acceptent qu’une iframe.' },
  },
  base: 'Adresse de votre propre copie (facultatif)',
  baseNote: 'Là où votre ville garde le cours, par exemple https://intranet.ville.example/cours/. À défaut, l’adresse d’où vient cette page.',
  badBase: 'Ce n’est pas une adresse complète. Elle commence par https:// ou http:// et désigne le dossier de votre copie. Le code ci-dessous garde la dernière adresse correcte.',
  fromDisk: 'Cette page vient d’un disque, et l’adresse dans le code aussi. Indiquez l’adresse de votre copie sur un serveur avant de l’utiliser.',
  snippet: 'Le code',
  snippetNote: 'Collez-le là où votre page doit le montrer.',
  copy: 'Copier le code',
  copyNote: 'La touche Entrée, dans n’importe quel champ ici, le copie aussi.',
  copied: 'Copié.',
  refused: 'Votre navigateur n’a pas permis la copie. Le code est sélectionné : appuyez sur Ctrl et C, ou ⌘ et C sur un Mac.',
  preview: 'Tel qu’il apparaîtra',
  previewNote: 'Dans votre page, il prend la police et les couleurs de celle-ci. Ce que vous répondez ici compte comme fait sur cet appareil.',
  noPreview: 'Votre navigateur n’a pas chargé ici le script du code : voici comment il se lit sans script. Choisissez « Comme cadre » pour le voir à l’œuvre.',
  noData: 'Depuis un disque, un navigateur ne charge pas de données : seul le lien apparaît. Choisissez « Comme cadre » pour le voir à l’œuvre.',
};

const ar: EmbedPanelStrings = {
  what: 'ماذا',
  how: 'كيف',
  forms: {
    tag: { name: 'وسم', note: 'للمحررات التي تُبقي الوسوم والسكربتات. تجد محركات البحث والمتصفحات من دون سكربت النص نفسه.' },
    proof: { name: 'HTML بسيط', note: 'للمحررات التي تحذف الوسوم التي لا تعرفها. يحوّله السكربت إلى الشيء نفسه.' },
    frame: { name: 'إطار', note: 'للمحررات التي لا تقبل سوى iframe.' },
  },
  base: 'عنوان نسختكم (اختياري)',
  baseNote: 'حيث تحفظ مدينتكم الدورة، مثل ‎https://intranet.city.example/course/‎. وإلا فالعنوان الذي جاءت منه هذه الصفحة.',
  badBase: 'هذا ليس عنوانًا كاملًا. يبدأ العنوان بـ ‎https://‎ أو ‎http://‎ ويدل على مجلد نسختكم. لا تزال الشيفرة أدناه بالعنوان الصحيح الأخير.',
  fromDisk: 'جاءت هذه الصفحة من قرص، وكذلك العنوان في الشيفرة. أدخلوا عنوان نسختكم على خادم قبل استعمالها.',
  snippet: 'الشيفرة',
  snippetNote: 'ألصقوها حيث يجب أن تظهر في صفحتكم.',
  copy: 'نسخ الشيفرة',
  copyNote: 'ومفتاح Enter في أي حقل هنا ينسخها أيضًا.',
  copied: 'تم النسخ.',
  refused: 'لم يسمح المتصفح بالنسخ. الشيفرة محددة: اضغطوا Ctrl وC، أو ⌘ وC على جهاز Mac.',
  preview: 'كما ستظهر',
  previewNote: 'تأخذ في صفحتكم خط تلك الصفحة وألوانها. ما تجيبون عنه هنا يُحسب مُنجَزًا على هذا الجهاز.',
  noPreview: 'لم يحمّل المتصفح سكربت الشيفرة هنا، فهكذا تُقرأ من دون سكربت. اختاروا «إطار» لرؤيتها وهي تعمل.',
  noData: 'لا يجلب المتصفح بيانات من قرص، فلا يظهر إلا الرابط. اختاروا «إطار» لرؤيتها وهي تعمل.',
};

const WORDS: Readonly<Record<string, EmbedPanelStrings>> = { ar, en, fr };

/** The panel's words for a BCP 47 tag; English where there are none. */
export function panelWords(language: string): EmbedPanelStrings {
  return WORDS[(language.split('-')[0] as string).toLowerCase()] ?? en;
}
