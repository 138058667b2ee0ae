import { html, type ExampleGroup, type Html, type Module } from '@tessera-learning/core';
import { pageHtml } from '../layout.js';
import { type View } from '../site.js';
import { bandHtml } from './band.js';
import { examplesHtml } from './example-html.js';

/** All city examples, by the section that they belong to. */
export function examplesPage(view: View): string {
  const { strings: { lookUp }, edition: { course, library } } = view;
  const groups = library?.examples ?? [];
  const count = groups.reduce((sum, { examples }) => sum + examples.length, 0);
  return pageHtml(view, {
    title: `${lookUp.examples} – ${course.title}`,
    description: lookUp.examplesLead(count),
    current: { entry: 'examples', as: 'page' },
    offline: true,
    main: html`${bandHtml(lookUp.examples, lookUp.examplesLead(count))}
<div class="inner texts look-up"><nav aria-label="${lookUp.areas}"><ul>${groups.map(({ section, title }) => html`<li><a href="#${section}">${title}</a></li>`)}</ul></nav>
<p class="soft">${lookUp.examplesNote}</p>
${course.modules.map((module) => moduleHtml(view, module, groups.filter((group) => group.module === module.id)))}</div>`,
  });
}

function moduleHtml({ strings }: View, { number, title }: Module, groups: readonly ExampleGroup[]): Html {
  if (groups.length === 0) return html``;
  return html`<section class="look-up-part"><h2>${strings.module(number)}: ${title}</h2>
${groups.map((group) => html`<section id="${group.section}"><h3>${group.title}</h3>
<p class="soft"><a href="${group.href}">${strings.lookUp.aboutInCourse}</a></p>
${examplesHtml(group.examples, strings, { anchors: true })}</section>`)}</section>`;
}
