import { SCHEMA, type Course } from '@tessera-learning/core';

/** What one small course says in one language. */
interface Text {
  readonly language: string;
  readonly title: string;
  readonly module: string;
  readonly summary: string;
  readonly introduction: string;
  readonly section: string;
  readonly body: string;
  readonly consider: string;
  readonly prompt: string;
  readonly options: readonly (readonly [text: string, reason: string])[];
}

/** The second option is the best. */
function courseOf({ language, title, module, summary, introduction, section, body, consider, prompt, options }: Text): Course {
  const question = { id: 'park', prompt, options: options.map(([text, feedback], at) => ({ id: `option-${at}`, text, correct: at === 1, feedback })), evidence: [] };
  const first = {
    id: 'parc', number: 1, title: module, summary, minutes: 12, origin: 'ours', introduction, items: ['read:regarder', 'answered:park'],
    sections: [{ id: 'regarder', number: '1.1', title: section, body, considerations: [{ id: 'qui', prompt: consider }] }],
    quiz: { questions: [question] },
  } as const;
  return { schema: SCHEMA, id: `sample-${language}`, language, title, guides: [], modules: [first] };
}

export const frenchCourse = courseOf({
  language: 'fr',
  title: 'Un petit cours',
  module: 'Regarder un parc',
  summary: 'Un service ordinaire, vu par celles et ceux qui s’en servent.',
  introduction: 'Un parc appartient à tout le monde. Qui s’y assied ?',
  section: 'Regarder avant de décider',
  body: 'Passez une heure sur un banc avant d’écrire un plan.',
  consider: 'À qui demanderiez-vous d’abord ?',
  prompt: 'Qu’est-ce qui aide le plus ?',
  options: [['Une fête par an', 'Une fête dure un jour.'], ['Demander ensemble qui vient et qui ne vient pas', 'C’est là que le changement commence.']],
});

export const arabicCourse = courseOf({
  language: 'ar',
  title: 'دورة صغيرة',
  module: 'النظر إلى حديقة',
  summary: 'خدمة عادية كما يراها من يستخدمونها.',
  introduction: 'الحديقة للجميع. فمن يجلس فيها؟',
  section: 'النظر قبل القرار',
  body: 'اجلسوا ساعة على مقعد قبل كتابة الخطة.',
  consider: 'من تسألون أولًا؟',
  prompt: 'ما الذي يساعد أكثر؟',
  options: [['مهرجان كل سنة', 'المهرجان يوم واحد.'], ['أن نسأل معًا من يأتي ومن لا يأتي', 'من هنا يبدأ التغيير.']],
});
