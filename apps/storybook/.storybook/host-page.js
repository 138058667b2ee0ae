import { html } from 'lit';

/** Words and landmarks that such a page has round its content. The looks are in host-pages.css. */
const PAGES = {
  wordpress: { site: 'City of Example', parts: ['Home', 'News', 'Services'], title: 'Learning for staff' },
  drupal: { site: 'Example City Council', parts: ['Residents', 'Business', 'Council'], title: 'Intercultural learning' },
  sharepoint: { site: 'HR & Training', parts: ['Home', 'Documents', 'Pages'], title: 'Training of the month' },
  liferay: { site: 'Ville d’Exemple', parts: ['Welcome', 'My services', 'Directory'], title: 'Course' },
};

/** The story inside a page that looks like one of a system that cities use, with the rules of its stylesheets that reach further than they should. */
export const hostPage = (story, { globals }) => {
  const page = PAGES[globals.hostPage];
  if (!page) return story();
  return html`<div data-host=${globals.hostPage}>
    <div class="host-bar"><strong>${page.site}</strong><ul>${page.parts.map((part) => html`<li><a href="#host">${part}</a></li>`)}</ul></div>
    <div class="host-content">
      <h2>${page.title}</h2>
      <p>This text belongs to the page, and so do its font and its <a href="#host">links</a>.</p>
      <div class="host-story">${story()}</div>
      <p><button type="button">A button of the page</button></p>
    </div>
  </div>`;
};
