// What `tessera build` would write of the town's course, for <tessera-course>; and the same from a later version.
import { CONTENT, ITEMS, PLACE } from './content.mjs';

const { card, question } = CONTENT.en;

export const course = {
  schema: 1, id: PLACE.course, language: 'en', title: 'Parks in Lindenau', guides: [],
  modules: [{
    id: PLACE.module, number: 1, title: card.title, summary: card.summary, minutes: 5, origin: 'ours', introduction: card.summary, sections: [],
    quiz: { questions: [question] }, items: ITEMS.slice(0, 1),
  }],
};
export const newer = { ...course, schema: 99 };
