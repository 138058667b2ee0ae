import type { Html } from '@tessera-learning/core';
import { progressTrackerHtml } from '@tessera-learning/progress-tracker/html';
import { linkTo, modulePath, type View } from './site.js';

/**
 * A row for each module.
 * @param to the path of the page that a module's row leads to; default: the module's own
 */
export function courseProgressHtml(view: View, to?: (module: string) => string): Html {
  const { course, language } = view.edition;
  const rows = course.modules.map((module) => ({
    text: module.title,
    href: linkTo(view, to?.(module.id) ?? modulePath(language, module.id)),
    items: module.items,
    module: module.id,
  }));
  const label = view.strings.progress;
  return progressTrackerHtml(rows, { course: course.id, label, layout: 'tiles' });
}
