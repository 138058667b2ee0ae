import type { Question } from '@tessera-learning/core';
import { parks } from '@tessera-learning/element-kit/sample-course';
import type { Language } from '@tessera-learning/element-kit/story-kit';

const enFrancais: Question = {
  id: 'parks',
  prompt: 'Le service des parcs dit que l’interculturel ne le concerne pas. Qu’est-ce qui aide le plus ?',
  options: [
    { id: 'festival', text: 'Ajouter une fête des cultures à son programme', correct: false, feedback: 'Une fête dure un jour. Les autres jours, rien ne change dans le parc.' },
    { id: 'ask', text: 'Chercher ensemble qui vient dans les parcs, qui n’y vient pas, et pourquoi', correct: true, feedback: 'Regarder autrement un service ordinaire, avec celles et ceux qu’il sert : c’est là que le changement commence.' },
    { id: 'leave', text: 'Commencer par les services qui en ont envie', correct: false, feedback: 'C’est un bon début, mais c’est dans les parcs que les gens se rencontrent.' },
  ],
  evidence: [{ kind: 'guide', text: 'Guide, page 17', href: 'https://example.org/guide.pdf#page=17' }],
};

const bilArabiyya: Question = {
  id: 'parks',
  prompt: 'تقول إدارة الحدائق إن العمل بين الثقافات لا يعنيها. ما الذي يساعد أكثر؟',
  options: [
    { id: 'festival', text: 'مهرجان للثقافات كل سنة', correct: false, feedback: 'المهرجان يوم واحد، وفي الأيام الأخرى تبقى الحديقة كما كانت.' },
    { id: 'ask', text: 'أن نسأل معًا من يستخدم الحدائق ومن لا يأتي إليها ولماذا', correct: true, feedback: 'من النظر من جديد إلى خدمة يومية مع من تخدمهم يبدأ التغيير.' },
    { id: 'leave', text: 'البدء بالإدارات المتحمسة', correct: false, feedback: 'بداية جيدة، لكن الناس يلتقون في الحدائق.' },
  ],
  evidence: [{ kind: 'guide', text: 'الدليل، صفحة 17', href: 'https://example.org/guide.pdf#page=17' }],
};

/** The same question in each language that the element speaks. */
export const questionIn: Readonly<Record<Language, Question>> = { en: parks, fr: enFrancais, ar: bilArabiyya };
