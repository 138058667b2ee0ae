import { html, plainText, type Html, type Module, type Section } from '@tessera-learning/core';
import { reflectionHtml } from '@tessera-learning/reflection/html';
import { bandHtml } from '../look-up/band.js';
import { examplesHtml } from '../look-up/example-html.js';
import { pageHtml } from '../layout.js';
import { minutesHtml } from '../module-time.js';
import { linkTo, workbookPath, type Edition, type View } from '../site.js';
import { keyHtml } from './key.js';
import { questionsHtml } from './questions.js';

/**
 * The course to print and write in: for a learner, or for whoever leads a group. The key stands at the end of both. The learner's
 * notes, if there are any on this device, are printed in their places.
 */
export function workbookPage(view: View, edition: Edition): string {
  const { strings: { workbook }, edition: { course } } = view;
  const words = workbook[edition];
  return pageHtml(view, {
    title: `${words.title} – ${course.title}`,
    description: words.lead,
    // Notes are the learner's alone.
    ...(edition === 'learner' ? { script: 'course.js' } : {}),
    offline: true,
    current: { entry: 'workbook', as: 'page' },
    main: html`${bandHtml(words.title, words.lead, otherHtml(view, edition))}
<div class="inner workbook"><div class="prose"><h2>${words.howTitle}</h2>
<ol>${words.how.map((step) => html`<li>${step}</li>`)}</ol></div>
${course.modules.map((module) => moduleHtml(view, module, edition))}
${keyHtml(view, edition)}</div>`,
  });
}

function otherHtml(view: View, edition: Edition): Html {
  const other = edition === 'learner' ? 'facilitator' : 'learner';
  return html`<p class="no-print"><a href="${linkTo(view, workbookPath(view.edition.language, other))}">${view.strings.workbook[other].title}</a></p>`;
}

function moduleHtml(view: View, module: Module, edition: Edition): Html {
  const { strings } = view;
  return html`<section class="workbook-module" id="${module.id}"><p class="label">${strings.module(module.number)}</p>
<h2>${module.title}</h2>
<p>${module.summary}</p>
${minutesHtml(view, module)}
${edition === 'facilitator' && leadHtml(view, module)}
${module.sections.map((section) => sectionHtml(view, module, section, edition))}
${questionsHtml(view, module, edition)}</section>`;
}

/** What a facilitator needs to have ready. */
function leadHtml({ strings: { workbook } }: View, { video, sections }: Module): Html {
  const films = [video, ...sections.map((section) => section.video)].flatMap((each) => each ?? []);
  const pages = sections.flatMap(({ reading }) => reading?.text ?? []);
  if (films.length + pages.length === 0) return html``;
  return html`<ul class="ready">${films.length > 0 && html`<li>${workbook.showFilms} ${films.map(({ title }) => title).join(', ')}.</li>`}
${pages.length > 0 && html`<li>${workbook.copyPages} ${pages.join(', ')}.</li>`}</ul>`;
}

function sectionHtml(view: View, module: Module, section: Section, edition: Edition): Html {
  const { strings, edition: { course } } = view;
  const { considerations, examples = [], reading } = section;
  if (considerations.length === 0 && examples.length === 0) return html``;
  const place = { course: course.id, module: module.id, headingLevel: 4 };
  return html`<section class="workbook-section"><h3>${section.number} ${section.title}</h3>
${edition === 'learner' && reading && html`<p class="soft">${strings.workbook.readBefore(reading.text)}</p>`}
${edition === 'facilitator' && html`<p class="soft">${opening(section)}</p>`}
${edition === 'facilitator' && examples.length > 0 && examplesHtml(examples, strings)}
${considerations.length > 0 && (edition === 'learner'
    ? reflectionHtml({ heading: strings.consider, lead: '', considerations }, place)
    : html`<h4>${strings.workbook.askGroup}</h4><ul class="ask">${considerations.map(({ prompt }) => html`<li>${prompt}</li>`)}</ul><p class="room">${strings.workbook.whatGroupSaid}</p>`)}</section>`;
}

/** The section's first paragraph: enough to remember what it is about. */
function opening({ body }: Section): Html {
  if (typeof body === 'string') return html`${body}`;
  return html`${plainText(body.slice(0, 1))}`;
}
