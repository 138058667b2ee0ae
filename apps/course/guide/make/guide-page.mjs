// The guide → the one HTML page that is printed.
import { readFile } from 'node:fs/promises';
import { escaped } from './escaped.mjs';
import { figureHtml } from './figure.mjs';
import { nodesHtml } from './markdown-html.mjs';

export async function guidePage(guide, fonts) {
  const styles = await readFile(new URL('guide.css', import.meta.url), 'utf8');
  const pages = guide.sections.map((section) => sectionHtml(section, guide)).join('');
  return `<!doctype html><html lang="${guide.tag}"><head><meta charset="utf-8"><title>${escaped(guide.title)}</title>
<style>${fonts}${styles}:root { --running: "${escaped(guide.title)}" }</style></head><body>${coverHtml(guide)}${pages}</body></html>`;
}

function coverHtml(guide) {
  return `<section class="cover">${figureHtml(guide.figures.cover)}<div class="plate">
<p class="subtitle">${escaped(guide.subtitle)}</p><h1>${escaped(guide.title)}</h1>
<p class="what">Goes with the course <i>${escaped(guide.course)}</i></p>
<p class="edition"><b>${escaped(guide.publisher)}</b> · ${guide.year} · English</p>
<p class="independent">Independent: neither made nor endorsed by the Council of Europe.</p></div></section>`;
}

function sectionHtml(section, guide) {
  return section.pages.map((nodes, index) => {
    const title = index === 0 ? `<h2>${escaped(section.title)}</h2>` : '';
    const slip = index === section.pages.length - 1 && section.section ? slipHtml(section, guide) : '';
    const id = index === 0 ? ` id="${section.id}"` : '';
    return `<section class="page"${id} data-page="${section.page + index}"><div class="flow">${title}${nodesHtml(nodes, guide)}</div>${slip}</section>`;
  }).join('');
}

/** Where the reader goes from here: to the section of the course, and to the moment in a film if one speaks of this. */
function slipHtml({ module, section, anchor, moment }, guide) {
  const page = `${guide.modules}/${module}/index.html`;
  const course = link('In the course', `${page}#${anchor}`, `module ${section.split('.')[0]}, section ${section}`);
  const video = moment ? link('In the video', `${page}#${moment.film}&t=${moment.second}`, `from ${clock(moment.second)}`) : '';
  return `<div class="slip">${course}${video}</div>`;
}

function link(label, address, words) {
  return `<p>${label}: <a href="${escaped(address)}">${words}</a></p>`;
}

function clock(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
