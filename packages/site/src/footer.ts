import { html, type Html } from '@tessera-learning/core';
import { linkTo, pagePath, type View } from './site.js';

/** The footer: whose course this is and is not, under which terms, and the two pages that every visitor may need. */
export function footerHtml(view: View): Html {
  return html`<footer class="end"><div class="inner">
<p>${sentence(view)} ${view.strings.licence}</p>
${linksHtml(view)}</div></footer>`;
}

function sentence({ edition, strings }: View): string {
  // What a companion follows is what the course is about.
  const { guides } = edition.course;
  const guide = guides.find(({ follows }) => !follows) ?? guides[0];
  return guide ? strings.independent(guide.title, guide.publisher) : strings.independentWithoutGuide;
}

function linksHtml(view: View): Html {
  const { strings, edition } = view;
  const words: Readonly<Record<string, string>> = { accessibility: strings.accessibilityLink, privacy: strings.privacyLink };
  const there = Object.keys(words).filter((id) => edition.pages.some((page) => page.id === id));
  const links = there.map((id) => html`<li><a href="${linkTo(view, pagePath(edition.language, id))}">${words[id]}</a></li>`);
  return there.length > 0 ? html`<ul>${links}</ul>\n` : html``;
}
