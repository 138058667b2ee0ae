import { html, type Course, type Html, type Page, type PageSection } from '@tessera-learning/core';
import { courseProgressHtml } from './course-progress.js';
import { heroHtml } from './hero.js';
import { howHtml } from './how.js';
import { modulesHtml } from './modules-section.js';
import { pageHtml } from './layout.js';
import { offlineHtml } from './offline/offline-html.js';
import { shareHtml } from './share/share-html.js';
import { scriptsOf, sectionHtml } from './page-section.js';
import { linkTo, type View } from './site.js';

/** The front page of a language: what the course is, how far the learner is, its modules. */
export function landingPage(view: View): string {
  const { course, pages } = view.edition;
  const page = pages.find((each) => each.id === 'landing') ?? bareLanding(course);
  return pageHtml(view, {
    script: 'course.js',
    scripts: [linkTo(view, 'assets/share.js'), ...scriptsOf(view, page.sections)],
    offline: true,
    title: course.title === page.title ? `${page.title} – ${view.name}` : `${page.title} – ${course.title}`,
    description: page.lead,
    current: { entry: 'course', as: 'page' },
    main: html`${heroHtml(view, page)}\n${progressHtml(view)}\n${sectionsHtml(view, page)}\n${shareHtml(view)}\n${offlineHtml(view.strings.offline)}`,
  });
}

/** A course without a landing page of its own still has a front. */
function bareLanding(course: Course): Page {
  return { id: 'landing', title: course.title, kicker: '', lead: '', facts: [], sections: [] };
}

function progressHtml(view: View): Html {
  return html`<section class="progress" aria-label="${view.strings.progress}"><div class="inner">${courseProgressHtml(view)}</div></section>`;
}

/** The modules come after `how`, or first if there is no such section. */
function sectionsHtml(view: View, { sections }: Page): Html {
  const split = sections.findIndex((section) => section.id === 'how') + 1;
  const write = (section: PageSection): Html => (section.id === 'how' ? howHtml(section) : sectionHtml(view, section));
  return html`${sections.slice(0, split).map(write)}\n${modulesHtml(view)}\n${sections.slice(split).map(write)}`;
}
