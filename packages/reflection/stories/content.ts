import type { Language } from '@tessera-learning/element-kit/story-kit';
import { html, type TemplateResult } from 'lit';

interface Asked {
  readonly heading: string;
  readonly lead: string;
  readonly prompts: readonly [string, string];
  readonly note: string;
}

const asked: Readonly<Record<Language, Asked>> = {
  en: {
    heading: 'Questions to consider',
    lead: 'There is no right answer here. Write for yourself, or leave it empty.',
    prompts: ['Who in your city has said in public that diversity is something to build on? What did they say?', 'Whom would you ask first, if you wanted to hear that the vision is not working?'],
    note: 'Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything.',
  },
  fr: {
    heading: 'Questions à méditer',
    lead: 'Il n’y a pas de bonne réponse ici. Écrivez pour vous, ou laissez vide.',
    prompts: ['Qui, dans votre ville, a dit en public que la diversité est une force ?', 'À qui demanderiez-vous d’abord si la vision ne fonctionne pas ?'],
    note: 'La maire, à l’ouverture de la bibliothèque.',
  },
  ar: {
    heading: 'أسئلة للتفكير',
    lead: 'لا توجد إجابة صحيحة هنا. اكتب لنفسك أو اتركه فارغًا.',
    prompts: ['من قال علنًا في مدينتك إن التنوع أساس نبني عليه؟', 'من تسأل أولًا إن أردت أن تسمع أن الرؤية لا تعمل؟'],
    note: 'رئيسة البلدية، عند افتتاح المكتبة الجديدة.',
  },
};

/** Questions as a page holds them: plain HTML inside the element. */
export function questionsIn(language: Language): TemplateResult {
  const { heading, lead, prompts } = asked[language];
  return html`<h3>${heading}</h3><p>${lead}</p>
    <ul><li data-consideration="in-public">${prompts[0]}</li><li data-consideration="not-working">${prompts[1]}</li></ul>`;
}

/** What somebody may write there. */
export const noteIn = (language: Language): string => asked[language].note;
