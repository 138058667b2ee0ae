// The snippets that a webmaster pastes: each element with its content inside, by the packages' own writers.
import { moduleCardHtml } from '@tessera-learning/module-card/html';
import { progressTrackerHtml } from '@tessera-learning/progress-tracker/html';
import { quizHtml } from '@tessera-learning/quiz/html';
import { reflectionHtml } from '@tessera-learning/reflection/html';
import { videoPlayerHtml } from '@tessera-learning/video-player/html';
import { CONTENT, ITEMS, PLACE } from './content.mjs';

/** One page's snippets by name, in `en` or `ar`. */
export function learning(language) {
  const { lead, card, rows, question, film, reflection } = CONTENT[language];
  const place = { ...PLACE, language, headingLevel: 2 };
  return {
    lead,
    quiz: quizHtml({ questions: [question] }, place),
    film: videoPlayerHtml(film, place),
    reflection: reflectionHtml(reflection, place),
    card: moduleCardHtml(card, { ...place, items: ITEMS }),
    tracker: progressTrackerHtml([{ text: rows.quiz, items: [ITEMS[0]] }, { text: rows.film, items: [ITEMS[1]] }], { ...place, label: rows.label }),
  };
}

/** The same snippet as an editor's filter leaves it: no tag with a hyphen, and `data-` before each attribute of ours. */
export function filterProof(snippet) {
  return String(snippet)
    .replace(/^<tessera-([\w-]+)([^>]*)>/, (_, name, attributes) => `<div data-tessera="${name}"${attributes.replace(/ (?!data-|id=)([\w-]+=)/g, ' data-$1')}>`)
    .replace(/<\/tessera-[\w-]+>$/, '</div>');
}
