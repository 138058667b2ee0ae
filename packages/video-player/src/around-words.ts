import type { Trouble } from './playback.js';

/** The words of what stands round the video: they come with the code that shows it. */
interface Words {
  readonly inGuide: string;
  readonly chapters: string;
  readonly now: string;
  readonly panelNote: string;
  readonly newTab: string;
  readonly referencesFailed: string;
  readonly transcript: string;
  readonly follows: string;
  readonly search: string;
  readonly found: (lines: number) => string;
  /** Before a line that says what the picture shows. */
  readonly picture: string;
  readonly goesOn: (time: string) => string;
  readonly restart: string;
  readonly watched: string;
  readonly machine: string;
  readonly save: string;
  /** Why a video does not play, for a learner, and what is there instead. */
  readonly trouble: Readonly<Record<Trouble, string>>;
}

const en: Words = {
  inGuide: 'In the guide',
  chapters: 'Chapters',
  now: 'Now in the video',
  panelNote: 'A time moves the video. A page opens the guide in a new tab.',
  newTab: 'opens in a new tab',
  referencesFailed: 'The list of guide pages did not arrive.',
  transcript: 'Transcript',
  follows: 'Follows the video',
  search: 'Search the transcript',
  found: (lines) => (lines === 1 ? '1 line found' : `${lines} lines found`),
  picture: 'In the picture: ',
  goesOn: (time) => `Goes on at ${time}.`,
  restart: 'Start over',
  watched: 'Watched',
  machine: 'Read by a machine voice.',
  save: 'Save the video',
  trouble: {
    missing: 'There is no video file here. The transcript says what it says.',
    broken: 'The video did not arrive, or this browser cannot play it. You can read the transcript.',
    slow: 'The video takes long to arrive. You can wait, try again, or read the transcript.',
    refused: 'The browser did not let the video start. Press Play again.',
    unseekable: 'This server sends the video from its beginning only, so it cannot move to a time. A saved copy can.',
  },
};

const fr: Words = {
  inGuide: 'Dans le guide',
  chapters: 'Chapitres',
  now: 'En ce moment dans la vidéo',
  panelNote: 'Un temps déplace la vidéo. Une page ouvre le guide dans un nouvel onglet.',
  newTab: 's’ouvre dans un nouvel onglet',
  referencesFailed: 'La liste des pages du guide n’est pas arrivée.',
  transcript: 'Transcription',
  follows: 'Suit la vidéo',
  search: 'Chercher dans la transcription',
  found: (lines) => (lines < 2 ? `${lines} ligne trouvée` : `${lines} lignes trouvées`),
  picture: 'À l’image : ',
  goesOn: (time) => `Reprend à ${time}.`,
  restart: 'Recommencer',
  watched: 'Regardée',
  machine: 'Lu par une voix de synthèse.',
  save: 'Enregistrer la vidéo',
  trouble: {
    missing: 'Il n’y a pas de fichier vidéo ici. La transcription dit ce qu’elle dit.',
    broken: 'La vidéo n’est pas arrivée, ou ce navigateur ne peut pas la lire. Vous pouvez lire la transcription.',
    slow: 'La vidéo tarde à arriver. Vous pouvez attendre, réessayer ou lire la transcription.',
    refused: 'Le navigateur n’a pas laissé la vidéo démarrer. Appuyez encore une fois sur Lire.',
    unseekable: 'Ce serveur n’envoie la vidéo que depuis son début : elle ne peut pas aller à un temps. Une copie enregistrée le peut.',
  },
};

const ar: Words = {
  inGuide: 'في الدليل',
  chapters: 'الفصول',
  now: 'الآن في الفيديو',
  panelNote: 'الوقت ينقلكم في الفيديو. والصفحة تفتح الدليل في علامة تبويب جديدة.',
  newTab: 'يُفتح في علامة تبويب جديدة',
  referencesFailed: 'لم تصل قائمة صفحات الدليل.',
  transcript: 'النص المكتوب',
  follows: 'يتبع الفيديو',
  search: 'البحث في النص المكتوب',
  found: (lines) => `عدد الأسطر الموجودة: ${lines}`,
  picture: 'في الصورة: ',
  goesOn: (time) => `يُستأنف من ${time}.`,
  restart: 'البدء من جديد',
  watched: 'تمّت مشاهدته',
  machine: 'بصوت آلي.',
  save: 'حفظ الفيديو',
  trouble: {
    missing: 'لا يوجد ملف فيديو هنا. ما يقوله الفيديو تجدونه في النص المكتوب.',
    broken: 'لم يصل الفيديو، أو لا يستطيع هذا المتصفّح تشغيله. يمكنكم قراءة النص المكتوب.',
    slow: 'يتأخّر وصول الفيديو. يمكنكم الانتظار، أو إعادة المحاولة، أو قراءة النص المكتوب.',
    refused: 'لم يسمح المتصفّح ببدء الفيديو. اضغطوا «تشغيل» مرة أخرى.',
    unseekable: 'لا يرسل هذا الخادم الفيديو إلا من بدايته، فلا يمكن الانتقال إلى وقت معيّن. يمكن ذلك في نسخة محفوظة.',
  },
};

const LANGUAGES: Readonly<Record<string, Words>> = { ar, fr };

/** @param language of the strings that are shown: `en`, `fr` or `ar` */
export function aroundWords({ language }: { readonly language: string }): Words {
  return LANGUAGES[language] ?? en;
}
