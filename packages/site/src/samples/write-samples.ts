import { html, mapAddresses, type Html } from '@tessera-learning/core';
import { questionHtml, quizHtml } from '@tessera-learning/quiz/html';
import { videoPlayerHtml } from '@tessera-learning/video-player/html';
import { relative } from '../relative.js';
import { landingPath, type SiteEdition } from '../site.js';
import { samplePage, type Sample } from './sample-page.js';

/**
 * Pages as a city has them, each with one of our snippets in it, for a webmaster to open, read and copy from: path from the site's
 * root → HTML. They load nothing but what lies in `embed/`, and also work from disk.
 * @param edition whose first module is the example
 */
export function writeSamples(edition: SiteEdition): ReadonlyMap<string, string> {
  const samples = SAMPLES.map(([name, title, words, body]) => ({ name, title, words, body: body(asSeenFrom(edition, name)) }));
  const pages = samples.map((sample) => [pathOf(sample.name), samplePage(edition.language, sample)] as const);
  return new Map([...pages, [pathOf('index'), samplePage(edition.language, contents(samples))]]);
}

const pathOf = (name: string): string => `samples/${name}.html`;
const LOADER = html`<script src="../embed/tessera-loader.js" defer></script>`;

type Body = (edition: SiteEdition) => Html;

const SAMPLES: readonly (readonly [name: string, title: string, words: string, body: Body])[] = [
  ['custom-tags', 'Our own tags, with their content inside', 'For a page that is written as HTML, or an editor that is told to keep these tags.', (edition) => html`${quiz(edition)}
<hr>
${film(edition)}
${LOADER}`],
  ['data-tessera', 'A div that asks for a quiz', 'For an editor that strips unknown tags and keeps data attributes.', (edition) => html`${asking(edition)}
${LOADER}`],
  ['link', 'A link that becomes the course', 'For an editor that keeps links and data attributes. Without script it stays a link.', ({ language }) => html`<p><a data-tessera="course" data-src="../course.${language}.json" href="../${landingPath(language)}">Open the course</a></p>
${LOADER}`],
  ['course', 'The whole course in one tag', 'For a page of its own. The course reads its texts from course.en.json.', ({ language }) => html`<tessera-course src="../course.${language}.json"><p><a href="../${landingPath(language)}">Open the course</a></p></tessera-course>
${LOADER}`],
  ['frame', 'A frame that grows with its content', 'For an editor that lets frames through, and for SharePoint. What is done in a frame is kept for the address of the frame.', ({ language, course }) => html`<iframe src="../${language}/frame/${course.modules[0]?.id}/quiz/index.html" title="${course.modules[0]?.title}: questions" width="100%" height="600" loading="lazy" allow="fullscreen"></iframe>
<script src="../embed/tessera-frame.js" defer></script>`],
];

function quiz({ course, language }: SiteEdition): Html {
  const [module] = course.modules;
  return module ? quizHtml({ questions: module.quiz.questions.slice(0, 2) }, { course: course.id, module: module.id, language }) : html``;
}

function film({ course, language }: SiteEdition): Html {
  const [module] = course.modules;
  return module?.video ? videoPlayerHtml(module.video, { course: course.id, module: module.id, language }) : html``;
}

/** The same in an element that every editor knows. */
function asking({ course, language }: SiteEdition): Html {
  const [module] = course.modules;
  const questions = module?.quiz.questions.slice(0, 2).map((question) => questionHtml(question, { language }));
  return html`<div data-tessera="quiz" data-course="${course.id}" data-module="${module?.id}">${questions}</div>`;
}

function contents(samples: readonly Sample[]): Sample {
  const rows = samples.map(({ name, title, words }) => html`<li><a href="${name}.html">${title}</a>. ${words}</li>`);
  return { name: 'index', title: 'Samples', words: 'Each page holds one form of snippet. Look at its source, and copy what lies between the two comments.', body: html`<ul>${rows}</ul>` };
}

/** Addresses of the course as a sample has to write them. */
function asSeenFrom(edition: SiteEdition, name: string): SiteEdition {
  return mapAddresses(edition, (address) => relative(pathOf(name), address));
}
