// What a webmaster pastes: the three forms, as the generator of snippets writes them.
import { readFileSync } from 'node:fs';
import { quizHtml } from '@tessera-learning/quiz/html';

const MODULE = 'intercultural-integration';
const COURSE = JSON.parse(readFileSync(new URL('../course/dist/course.en.json', import.meta.url), 'utf8'));
const QUESTIONS = COURSE.modules.find(({ id }) => id === MODULE).quiz.questions.slice(0, 2);

/** The question that is answered on the city's page. */
export const [QUESTION] = QUESTIONS;

/** What a reader without script must find of the questions, in this order. */
const WORDS = QUESTIONS.flatMap(({ prompt, options, evidence }) => [prompt, ...options.map(({ text }) => text), bestOf(options), ...options.map(({ feedback }) => feedback), ...evidence.map(({ text }) => text)]);

/**
 * Every form, for a course at `base`, an address that ends in a slash.
 * @returns {{ name: string, kind: 'quiz' | 'course' | 'frame', selector: string, html: string, words: string[], link?: string }[]}
 *   `selector` finds what carries the form, `words` and `link` are what it says without script
 */
export function formsOf(base) {
  const [quiz, href, src] = [quizOf(base), `${base}en/index.html`, `${base}course.en.json`];
  const asQuiz = { kind: 'quiz', words: WORDS };
  const asCourse = { kind: 'course', words: ['Open the course'], link: href };
  return [
    { name: 'quiz-tag', selector: 'tessera-quiz', html: quiz, ...asQuiz },
    { name: 'quiz-div', selector: 'div[data-tessera]', html: divOf(quiz), ...asQuiz },
    { name: 'course-tag', selector: 'tessera-course', html: `<tessera-course src="${src}"><p><a href="${href}">Open the course</a></p></tessera-course>`, ...asCourse },
    { name: 'course-link', selector: 'a[data-tessera]', html: `<a data-tessera="course" data-src="${src}" href="${href}">Open the course</a>`, ...asCourse },
    { name: 'iframe', selector: 'iframe', html: frameOf(base), kind: 'frame', words: [QUESTION.prompt] },
  ];
}

/** The quiz with whole addresses, as another site needs them. */
function quizOf(base) {
  const whole = (evidence) => evidence.map((each) => ({ ...each, href: new URL(each.href, base).href }));
  const questions = QUESTIONS.map((question) => ({ ...question, evidence: whole(question.evidence) }));
  return String(quizHtml({ questions }, { course: COURSE.id, module: MODULE }));
}

function divOf(quiz) {
  const asData = (attributes) => attributes.replace(/(^| )(?=[a-z])/g, '$1data-');
  return quiz.replace(/^<tessera-quiz (.*?)>/, (_, attributes) => `<div data-tessera="quiz" ${asData(attributes)}>`).replace(/<\/tessera-quiz>$/, '</div>');
}

function frameOf(base) {
  return `<iframe src="${base}en/frame/${MODULE}/quiz/index.html" title="Questions: intercultural integration" width="100%" height="600" loading="lazy" allow="fullscreen"></iframe><script src="${base}embed/tessera-frame.js" defer></script>`;
}

function bestOf(options) {
  return `Best answer: ${String.fromCharCode(97 + options.findIndex(({ correct }) => correct))}`;
}
