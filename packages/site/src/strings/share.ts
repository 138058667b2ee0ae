/** What “Share with colleagues” says. Words in braces are filled in by a script. */
export interface ShareStrings {
  readonly title: string;
  readonly lead: string;
  /** Without script. */
  readonly instead: string;
  readonly subject: (course: string) => string;
  /** With {address}. */
  readonly body: (course: string) => string;
  readonly mail: string;
  readonly copyLink: string;
  readonly copyText: string;
  readonly copied: string;
  readonly refused: string;
  readonly ask: string;
}

export const shareEn: ShareStrings = {
  title: 'Share with colleagues',
  lead: 'The course works best when several people in a department have taken it. Nobody learns that you shared it, and nothing is counted.',
  instead: 'Copy the address of this page from your browser’s address bar, and send it.',
  subject: (course) => `A course for us: ${course}`,
  body: (course) => `Hello,\n\nI came across a free course for people who work for a city: ${course}. There is no account and no certificate, and you can stop and come back at any time. A module takes from half an hour to two hours.\n\n{address}\n\nShall we take the first module and compare notes?\n`,
  mail: 'Open in my e-mail program',
  copyLink: 'Copy the link',
  copyText: 'Copy the text',
  copied: 'Copied.',
  refused: 'Your browser did not allow copying. Select the text above and copy it by hand.',
  ask: 'Ask a question about the course',
};

export const shareFr: ShareStrings = {
  title: 'Partager avec des collègues',
  lead: 'Le cours sert davantage quand plusieurs personnes d’un service l’ont suivi. Personne n’apprend que vous l’avez partagé, et rien n’est compté.',
  instead: 'Copiez l’adresse de cette page dans la barre d’adresse de votre navigateur, et envoyez-la.',
  subject: (course) => `Un cours pour nous : ${course}`,
  body: (course) => `Bonjour,\n\nJ’ai trouvé un cours gratuit pour les personnes qui travaillent pour une ville : ${course}. Il n’y a ni compte ni certificat, et l’on peut s’arrêter et revenir quand on veut. Un module prend d’une demi-heure à deux heures.\n\n{address}\n\nSuivons-nous le premier module pour en parler ensuite ?\n`,
  mail: 'Ouvrir dans mon logiciel de messagerie',
  copyLink: 'Copier le lien',
  copyText: 'Copier le texte',
  copied: 'Copié.',
  refused: 'Votre navigateur n’a pas permis la copie. Sélectionnez le texte ci-dessus et copiez-le.',
  ask: 'Poser une question sur le cours',
};

export const shareAr: ShareStrings = {
  title: 'مشاركة الدورة مع الزملاء',
  lead: 'تزداد فائدة الدورة حين يتابعها عدة أشخاص في إدارة واحدة. لا يعلم أحد أنكم شاركتموها، ولا يُحصى شيء.',
  instead: 'انسخوا عنوان هذه الصفحة من شريط العنوان في المتصفح وأرسلوه.',
  subject: (course) => `دورة لنا: ${course}`,
  body: (course) => `مرحبًا،\n\nوجدت دورة مجانية لمن يعملون في المدينة: ${course}. لا حساب ولا شهادة، ويمكن التوقّف والعودة في أي وقت. تستغرق الوحدة من نصف ساعة إلى ساعتين.\n\n{address}\n\nهل نتابع الوحدة الأولى ونقارن ما كتبناه؟\n`,
  mail: 'فتح في برنامج البريد',
  copyLink: 'نسخ الرابط',
  copyText: 'نسخ النص',
  copied: 'تم النسخ.',
  refused: 'لم يسمح المتصفح بالنسخ. حدّدوا النص أعلاه وانسخوه يدويًا.',
  ask: 'طرح سؤال عن الدورة',
};
