import { html, linkHtml, type Html } from '@tessera-learning/core';
import { landingPath, linkTo, ownPath, pagePath, type View } from './site.js';

/** The footer: whose course this is and is not, under which terms, and what every visitor may need. */
export function footerHtml(view: View): Html {
  return html`<footer class="end"><div class="inner">
<p>${sentence(view)} ${view.strings.licence}</p>
${linksHtml(view)}</div></footer>`;
}

/** Whose course this is and is not. */
export function sentence({ edition, strings }: View): string {
  // What a companion follows is what the course is about.
  const { guides } = edition.course;
  const guide = guides.find(({ follows }) => !follows) ?? guides[0];
  return guide ? strings.independent(guide.title, guide.publisher) : strings.independentWithoutGuide;
}

function linksHtml(view: View): Html {
  const { strings, edition } = view;
  const words = [['accessibility', strings.accessibilityLink], ['privacy', strings.privacyLink], ['webmaster', strings.papers.itDesk]] as const;
  const there = words.filter(([id]) => edition.pages.some((page) => page.id === id));
  const links: (readonly [string, string])[] = [
    ...(['contents', 'workbook'] as const).map((id) => [linkTo(view, ownPath(edition.language, id)), strings.lookUp.own[id]] as const),
    [`${linkTo(view, landingPath(edition.language))}#share_course`, strings.share.title],
    ...(view.questions === undefined ? [] : [[view.questions, strings.share.ask] as const]),
    ...there.map(([id, text]) => [linkTo(view, pagePath(edition.language, id)), text] as const),
  ];
  return html`<ul>${links.map(([href, text]) => html`<li>${linkHtml(href, text)}</li>`)}</ul>
`;
}
