import { html, richTextHtml, type Html, type Module, type Section, type Term } from '@tessera-learning/core';
import { pageHtml } from '../layout.js';
import { linkTo, modulePath, ownPath, type View } from '../site.js';
import { bandHtml } from './band.js';

/** The glossary: every term with its meaning, and the sections that use it. */
export function glossaryPage(view: View): string {
  const { strings: { lookUp }, edition: { course, library } } = view;
  return pageHtml(view, {
    title: `${lookUp.glossary} – ${course.title}`,
    description: lookUp.glossaryLead,
    current: { entry: 'glossary', as: 'page' },
    offline: true,
    main: html`${bandHtml(lookUp.glossary, lookUp.glossaryLead)}
<div class="inner texts"><dl class="terms">${library?.terms.map((term) => termHtml(view, term))}</dl></div>`,
  });
}

function termHtml(view: View, term: Term): Html {
  const uses = usesOf(view, term.id);
  return html`<div id="${term.id}"><dt>${term.title}</dt>
<dd>${richTextHtml(term.text)}
${uses.length > 0 && html`<p class="soft">${view.strings.lookUp.usedIn} ${uses.map((use, index) => html`${index > 0 && ', '}${use}`)}</p>`}</dd></div>`;
}

/** Links to the sections whose text links to a term. */
function usesOf(view: View, id: string): Html[] {
  const { course, language } = view.edition;
  const target = `${linkTo(view, ownPath(language, 'glossary'))}#${id}`;
  // On the glossary's own page a link to a term is its anchor alone.
  const isUse = (part: unknown): boolean => [`"${target}"`, `"#${id}"`].some((href) => JSON.stringify(part).includes(`"href":${href}`));
  return course.modules.flatMap((module) => [
    ...(isUse(module.introduction) ? [useHtml(view, module)] : []),
    ...module.sections.filter(({ body }) => isUse(body)).map((section) => useHtml(view, module, section)),
  ]);
}

function useHtml(view: View, module: Module, section?: Section): Html {
  const page = linkTo(view, modulePath(view.edition.language, module.id));
  return section ? html`<a href="${page}#${section.id}">${section.number} ${section.title}</a>` : html`<a href="${page}">${view.strings.module(module.number)}</a>`;
}
