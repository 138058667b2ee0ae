/** What is said about a video on another site: before it is asked for, while the learner chooses, and while it plays. */
interface Words {
  readonly play: string;
  /** Followed by a time. */
  readonly playFrom: (time: string) => string;
  /** `site` names who runs it too: `YouTube (Google)`. */
  readonly before: (site: string) => string;
  readonly allowed: (site: string) => string;
  readonly ask: (name: string) => string;
  readonly means: (site: string) => string;
  readonly remember: string;
  readonly allow: (name: string) => string;
  readonly notNow: string;
  readonly playing: (site: string) => string;
  readonly close: string;
  readonly forbid: string;
  readonly forbidden: string;
  readonly notKept: string;
  readonly blocked: (name: string) => string;
  readonly open: (name: string) => string;
  readonly newTab: string;
  /** A site whose player this element does not know. */
  readonly onlyThere: (host: string) => string;
  readonly seen: string;
  readonly nowSeen: string;
}

const en: Words = {
  play: 'Play',
  playFrom: (time) => `Play from ${time}`,
  before: (site) => `This video is on ${site}. Nothing is asked of them before you allow it.`,
  allowed: (site) => `This video is on ${site}. You allowed this course to play videos from there.`,
  ask: (name) => `Play from ${name}?`,
  means: (site) => `Your browser then contacts ${site}. They learn your internet address, your browser, the address of this site and which video you watch, and may store things on this device. Their rules hold for that.`,
  remember: 'Remember this on this device, for this course',
  allow: (name) => `Play from ${name}`,
  notNow: 'Not now',
  playing: (site) => `Plays from ${site}. If nothing shows here, open it there.`,
  close: 'Close the video',
  forbid: 'Ask me again next time',
  forbidden: 'You will be asked again.',
  notKept: 'This browser keeps nothing. You will be asked again.',
  blocked: (name) => `This page does not let ${name} play here. The video opens there.`,
  open: (name) => `Open on ${name}`,
  newTab: 'opens in a new tab',
  onlyThere: (host) => `This video is on ${host}. It opens there.`,
  seen: 'I have watched it',
  nowSeen: 'Marked as watched.',
};

const fr: Words = {
  play: 'Lire',
  playFrom: (time) => `Lire à partir de ${time}`,
  before: (site) => `Cette vidéo est sur ${site}. Rien ne lui est demandé avant que vous l’autorisiez.`,
  allowed: (site) => `Cette vidéo est sur ${site}. Vous avez autorisé ce cours à y lire des vidéos.`,
  ask: (name) => `Lire depuis ${name} ?`,
  means: (site) => `Votre navigateur contacte alors ${site}, qui apprend votre adresse Internet, votre navigateur, l’adresse de ce site et la vidéo que vous regardez, et peut enregistrer des données sur cet appareil. Ce sont ses règles qui valent alors.`,
  remember: 'S’en souvenir sur cet appareil, pour ce cours',
  allow: (name) => `Lire depuis ${name}`,
  notNow: 'Pas maintenant',
  playing: (site) => `Lue depuis ${site}. Si rien ne s’affiche ici, ouvrez-la là-bas.`,
  close: 'Fermer la vidéo',
  forbid: 'Me redemander la prochaine fois',
  forbidden: 'La question vous sera posée de nouveau.',
  notKept: 'Ce navigateur ne conserve rien. La question vous sera posée de nouveau.',
  blocked: (name) => `Cette page ne laisse pas ${name} lire ici. La vidéo s’ouvre là-bas.`,
  open: (name) => `Ouvrir sur ${name}`,
  newTab: 's’ouvre dans un nouvel onglet',
  onlyThere: (host) => `Cette vidéo est sur ${host}. Elle s’ouvre là-bas.`,
  seen: 'Je l’ai regardée',
  nowSeen: 'Notée comme regardée.',
};

const ar: Words = {
  play: 'تشغيل',
  playFrom: (time) => `التشغيل من ${time}`,
  before: (site) => `هذا الفيديو على ${site}. لا يُطلب من ذلك الموقع شيء قبل أن تسمحوا به.`,
  allowed: (site) => `هذا الفيديو على ${site}. لقد سمحتم لهذه الدورة بتشغيل الفيديوهات من هناك.`,
  ask: (name) => `هل يُشغَّل من ${name}؟`,
  means: (site) => `عندئذ يتصل متصفّحكم بـ ${site}. فيعرف ذلك الموقع عنوانكم على الإنترنت ومتصفّحكم وعنوان هذا الموقع والفيديو الذي تشاهدونه، وقد يحفظ أشياء على هذا الجهاز. وتسري على ذلك قواعده.`,
  remember: 'تذكّر ذلك على هذا الجهاز، لهذه الدورة',
  allow: (name) => `التشغيل من ${name}`,
  notNow: 'ليس الآن',
  playing: (site) => `يُشغَّل من ${site}. إن لم يظهر شيء هنا فافتحوه هناك.`,
  close: 'إغلاق الفيديو',
  forbid: 'السؤال من جديد في المرة القادمة',
  forbidden: 'سيُطرح عليكم السؤال من جديد.',
  notKept: 'لا يحفظ هذا المتصفّح شيئًا. سيُطرح عليكم السؤال من جديد.',
  blocked: (name) => `لا تسمح هذه الصفحة بالتشغيل من ${name} هنا. يُفتح الفيديو هناك.`,
  open: (name) => `الفتح على ${name}`,
  newTab: 'يُفتح في علامة تبويب جديدة',
  onlyThere: (host) => `هذا الفيديو على ${host}. يُفتح هناك.`,
  seen: 'شاهدتُ الفيديو',
  nowSeen: 'سُجّل أنكم شاهدتموه.',
};

const LANGUAGES: Readonly<Record<string, Words>> = { ar, fr };

/** @param language of the strings that are shown: `en`, `fr` or `ar` */
export function facadeWords({ language }: { readonly language: string }): Words {
  return LANGUAGES[language] ?? en;
}
