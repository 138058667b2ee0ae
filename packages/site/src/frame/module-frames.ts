import { html, richTextHtml, videosOf, type Html, type Module, type Video } from '@tessera-learning/core';
import { quizHtml } from '@tessera-learning/quiz/html';
import { reflectionHtml } from '@tessera-learning/reflection/html';
import { scriptFor } from '../course-script.js';
import { quizSectionHtml, stepsHtml } from '../module-page.js';
import { moduleSectionHtml } from '../module-section.js';
import { cardHtml } from '../modules-section.js';
import { linkTo, modulePath, type View } from '../site.js';
import { videoHtml, videoSectionHtml } from '../video-section.js';
import { framePage, type FrameText } from './frame-page.js';
import { courseFrame, hasConsiderations, moduleFrame, videoFrame } from './frame-paths.js';

type Write = (view: View, module: Module) => string;

/** Each frame of a module that has something to show, by its path. */
export function moduleFrames(language: string, module: Module): (readonly [string, Write])[] {
  const at = (part: Parameters<typeof moduleFrame>[2], write: Write): readonly [string, Write] => [moduleFrame(language, module.id, part), write];
  const { questions } = module.quiz;
  return [
    at(undefined, wholePage),
    ...(questions.length > 0 ? [at('quiz', quizPage)] : []),
    ...videosOf(module).map((video) => [videoFrame(language, module, video), videoPage(video.id)] as const),
    ...(hasConsiderations(module) ? [at('questions', questionsPage)] : []),
    at('card', cardPage),
    at('progress', progressPage),
  ];
}

/** The whole module, with the way to the others inside the frame. */
function wholePage(view: View, module: Module): string {
  const { strings } = view;
  return framePage(view, {
    ...about(view, module, strings.module(module.number)),
    script: scriptFor(videosOf(module)),
    main: html`${backHtml(view)}
<h1>${module.title}</h1>
<p class="lead">${module.summary}</p>
<div class="prose introduction">${richTextHtml(module.introduction)}</div>
${module.video && videoSectionHtml(view, module, module.video)}
${module.sections.map((section) => moduleSectionHtml(view, module, section))}
${quizSectionHtml(view, module)}
${onHtml(view, module)}`,
  });
}

function backHtml(view: View): Html {
  const { course, language } = view.edition;
  return html`<p class="back"><a href="${linkTo(view, courseFrame(language))}" target="_self">${view.strings.allModules(course.modules.length)}</a></p>`;
}

/** To the next module, inside the frame; from the last one back to all. */
function onHtml(view: View, { id }: Module): Html {
  const { strings, edition: { course: { modules }, language } } = view;
  const next = modules[modules.findIndex((each) => each.id === id) + 1];
  const [path, words] = next ? [moduleFrame(language, next.id), strings.goOn(next.number)] : [courseFrame(language), strings.allModules(modules.length)];
  return html`<p class="frame-part"><a class="button" href="${linkTo(view, path)}" target="_self">${words}</a></p>`;
}

function quizPage(view: View, module: Module): string {
  const { strings, edition: { course, language } } = view;
  return framePage(view, {
    ...about(view, module, strings.quiz, 'quiz'),
    main: html`<h1>${strings.quiz}: ${module.title}</h1>
<p class="soft">${strings.quizNote}</p>
${quizHtml(module.quiz, { course: course.id, module: module.id, language, headingLevel: 2 })}`,
  });
}

/** By the id, since a view has addresses of its own. */
function videoPage(id: string): Write {
  return (view, module) => {
    const video = videosOf(module).find((each) => each.id === id) as Video;
    return framePage(view, { ...about(view, module, video.title, id), script: scriptFor([video]), main: html`<h1>${video.title}</h1>\n${videoHtml(view, module, video)}` });
  };
}

function questionsPage(view: View, module: Module): string {
  const { strings, edition: { course } } = view;
  const parts = module.sections.filter(({ considerations }) => considerations.length > 0);
  return framePage(view, {
    ...about(view, module, strings.consider),
    main: html`<h1>${strings.consider}: ${module.title}</h1>
<p class="soft">${strings.considerNote}</p>
${parts.map(({ number, title, considerations }) => html`<div class="consider frame-part">${reflectionHtml({ heading: `${number} ${title}`, lead: '', considerations }, { course: course.id, module: module.id, headingLevel: 2 })}</div>`)}`,
  });
}

function cardPage(view: View, module: Module): string {
  const { strings } = view;
  return framePage(view, { ...about(view, module, strings.module(module.number)), main: html`<div class="cards">${cardHtml(view, module, module.number - 1, { headingLevel: 1 })}</div>` });
}

function progressPage(view: View, module: Module): string {
  const { strings } = view;
  const full = linkTo(view, modulePath(view.edition.language, module.id));
  return framePage(view, { ...about(view, module, strings.embed.moduleProgress), main: html`<h1>${module.title}</h1>\n${stepsHtml(view, module, full)}` });
}

/** `anchor` is the place on the module’s page that the link in the foot leads to. */
function about(view: View, module: Module, what: string, anchor?: string): Pick<FrameText, 'title' | 'full' | 'script'> {
  const full = linkTo(view, modulePath(view.edition.language, module.id));
  return { title: `${what}: ${module.title}`, full: anchor === undefined ? full : `${full}#${anchor}`, script: 'course.js' };
}
