import { clockTime, html, richTextHtml, videosOf, type Html, type Module } from '@tessera-learning/core';
import { progressTrackerHtml } from '@tessera-learning/progress-tracker/html';
import { quizHtml } from '@tessera-learning/quiz/html';
import { scriptFor } from './course-script.js';
import { factsHtml } from './facts.js';
import { icon } from './icon.js';
import { pageHtml } from './layout.js';
import { minutesHtml } from './module-time.js';
import { moduleFacts } from './module-facts.js';
import { moduleSectionHtml } from './module-section.js';
import { nextHtml } from './next-band.js';
import { landingPath, linkTo, type View } from './site.js';
import { tileSvg } from './tile-svg.js';
import { videoSectionHtml } from './video-section.js';

/** The page of one module: text, guide pages beside it, the quiz, and the way on. */
export function modulePage(view: View, module: Module): string {
  const { course } = view.edition;
  return pageHtml(view, {
    script: scriptFor(videosOf(module)),
    title: `${module.title} – ${course.title}`,
    description: module.summary,
    current: { entry: 'course', as: 'true' },
    main: html`${bandHtml(view, module)}
<div class="inner module">
${railHtml(view, module)}
<div class="column">
<div class="prose introduction">${richTextHtml(module.introduction)}</div>
${module.video && videoSectionHtml(view, module, module.video)}
${module.sections.map((section) => moduleSectionHtml(view, module, section))}
${quizSectionHtml(view, module)}
${nextHtml(view, module)}
</div>
</div>`,
  });
}

function bandHtml(view: View, module: Module): Html {
  const { strings, edition } = view;
  const { modules } = edition.course;
  const facts = [strings.moduleOf(module.number, modules.length), ...moduleFacts(module, view)];
  return html`<div class="band"><div class="inner about">
<p class="back"><a href="${linkTo(view, landingPath(edition.language))}#modules">${icon('arrow-left')}<span>${strings.allModules(modules.length)}</span></a></p>
<h1>${module.title}</h1>
<p class="lead">${module.summary}</p>
${factsHtml(facts)}
<div class="more">${minutesHtml(view, module)}
<p class="soft">${strings.titleOf[module.origin]}</p></div>
${liveTileHtml(view, module)}
</div></div>`;
}

/** The module's tile, which fills as steps are done; a bare bed without script. */
function liveTileHtml({ strings, edition }: View, { id, number, title, items }: Module): Html {
  const order = number - 1;
  const picture = tileSvg({ id, order, fill: 'bed' });
  return progressTrackerHtml([{ text: title, items }], { course: edition.course.id, module: id, label: strings.module(number), layout: 'tile', order, picture });
}

function railHtml(view: View, module: Module): Html {
  return html`<nav class="rail" aria-label="${view.strings.inThisModule}">${stepsHtml(view, module)}</nav>`;
}

/**
 * The outline: a row for the video, one for each section, one for the whole quiz.
 * @param page where the rows lead, if the module is not on this page
 */
export function stepsHtml({ strings, edition }: View, module: Module, page = ''): Html {
  const sections = module.sections.map(({ id, number, title, reading, video }) => ({
    text: `${number} ${title}`,
    href: `${page}#${id}`,
    items: module.items.filter((item) => [`read:${id}`, `watched:${video?.id}`].includes(item)),
    ...(reading ? { note: strings.pages(reading.from, reading.to) } : {}),
  }));
  const answers = module.items.filter((item) => item.startsWith('answered:'));
  const { video } = module;
  const watching = video ? [{ text: strings.video, href: `${page}#${video.id}`, items: [`watched:${video.id}`], note: clockTime(video.seconds) }] : [];
  const quiz = answers.length > 0 ? [{ text: strings.quiz, href: `${page}#quiz`, items: answers }] : [];
  const rows = [...watching, ...sections, ...quiz];
  return progressTrackerHtml(rows, { course: edition.course.id, module: module.id, label: strings.module(module.number) });
}

export function quizSectionHtml({ strings, edition }: View, module: Module): Html {
  if (module.quiz.questions.length === 0) return html``;
  const { course, language } = edition;
  return html`<section class="quiz" id="quiz">
<h2>${strings.quizTitle}</h2>
<p class="soft">${strings.quizNote}</p>
${quizHtml(module.quiz, { course: course.id, module: module.id, language })}
</section>`;
}
