import { html, type Html, type Module } from '@tessera-learning/core';
import { courseProgressHtml } from '../course-progress.js';
import { cardHtml } from '../modules-section.js';
import { landingPath, linkTo, modulePath, pagePath, type View } from '../site.js';
import { inCourse, inModule, type Embeddable } from './embeddable.js';

/** The page of a course that explains embedding, if the course has one. */
const WEBMASTER = 'webmaster';

/**
 * “Embed this”, folded, at the end of every page. As sent it says what can be done without script: the frames' addresses. They are the
 * panel's choices too, once `embed.js` has fetched it, and the page's own HTML is what its snippets are made of. What the page does not
 * hold itself lies in a template.
 */
export function embedHtml(view: View): Html {
  const { strings: { embed }, edition: { pages, language } } = view;
  const module = moduleOf(view);
  const links = (module ? inModule(view, module) : inCourse(view)).map((each) => html`<li>${choiceHtml(view, each)}</li>\n`);
  const webmaster = pages.some(({ id }) => id === WEBMASTER) && html`<p><a href="${linkTo(view, pagePath(language, WEBMASTER))}">${embed.webmaster}</a></p>\n`;
  return html`<aside class="embed" aria-label="${embed.title}"><details data-embed="${linkTo(view, '')}"><summary>${embed.title}</summary>
<div data-part="instead"><p>${embed.instead}</p>
<ul>${links}</ul></div>
<div data-part="tools" hidden></div>
${webmaster}${absentHtml(view, module)}</details></aside>`;
}

function choiceHtml(view: View, { label, title, frame, select, module }: Embeddable): Html {
  const attributes = [select !== undefined && html` data-select="${select}"`, module !== undefined && html` data-module="${module}"`];
  return html`<a href="${linkTo(view, frame)}" data-title="${title}"${attributes}>${label}</a>`;
}

function moduleOf({ path, edition: { course, language } }: View): Module | undefined {
  return course.modules.find(({ id }) => path === modulePath(language, id));
}

/** A module's page has all but its card, the front page has everything, other pages have nothing. */
function absentHtml(view: View, module: Module | undefined): Html {
  const { course, language } = view.edition;
  if (view.path === landingPath(language)) return html``;
  const cards = module ? [module] : course.modules;
  return html`<template>${cards.map((each) => cardHtml(view, each, each.number - 1))}${!module && courseProgressHtml(view)}</template>\n`;
}
