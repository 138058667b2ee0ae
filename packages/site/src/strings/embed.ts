/** What the pages say about being embedded. The panel that `embed-panel.js` builds has words of its own. */
export interface EmbedStrings {
  /** On the fold at the end of every page. */
  readonly title: string;
  /** Without script, before the links. */
  readonly instead: string;
  readonly webmaster: string;
  readonly quiz: string;
  readonly video: (title: string) => string;
  readonly questions: string;
  readonly card: string;
  readonly cards: string;
  readonly moduleProgress: string;
  readonly progress: string;
  readonly module: string;
  readonly course: string;
  /** In the foot of a frame. */
  readonly openInCourse: string;
}

export const embedEn: EmbedStrings = {
  title: 'Embed this',
  instead: 'With JavaScript on, this fold makes the code that you paste into a page of your own. Without it, put the address of one of these pages into an iframe:',
  webmaster: 'For webmasters: every way, step by step',
  quiz: 'The quiz of this module',
  video: (title) => `The video “${title}”`,
  questions: 'The questions to consider',
  card: 'The card of this module',
  cards: 'The cards of all modules',
  moduleProgress: 'Progress in this module',
  progress: 'Progress in the course',
  module: 'This whole module',
  course: 'The whole course',
  openInCourse: 'Open in the course',
};

export const embedFr: EmbedStrings = {
  title: 'Intégrer ceci',
  instead: 'Avec JavaScript, ce volet prépare le code à coller dans une page à vous. Sans JavaScript, placez dans une iframe l’adresse de l’une de ces pages :',
  webmaster: 'Pour les webmestres : toutes les façons, pas à pas',
  quiz: 'Le quiz de ce module',
  video: (title) => `La vidéo « ${title} »`,
  questions: 'Les questions à considérer',
  card: 'La carte de ce module',
  cards: 'Les cartes de tous les modules',
  moduleProgress: 'La progression dans ce module',
  progress: 'La progression dans le cours',
  module: 'Ce module entier',
  course: 'Le cours entier',
  openInCourse: 'Ouvrir dans le cours',
};

export const embedAr: EmbedStrings = {
  title: 'تضمين هذا',
  instead: 'عند تفعيل JavaScript يُعِدّ هذا القسم الشيفرة التي تلصقونها في صفحة لديكم. ومن دونه ضعوا في iframe عنوان إحدى هذه الصفحات:',
  webmaster: 'لمشرفي المواقع: كل الطرق خطوة خطوة',
  quiz: 'اختبار هذه الوحدة',
  video: (title) => `الفيديو «${title}»`,
  questions: 'أسئلة التأمّل',
  card: 'بطاقة هذه الوحدة',
  cards: 'بطاقات الوحدات كلها',
  moduleProgress: 'التقدّم في هذه الوحدة',
  progress: 'التقدّم في الدورة',
  module: 'هذه الوحدة كاملة',
  course: 'الدورة كاملة',
  openInCourse: 'فتح في الدورة',
};
