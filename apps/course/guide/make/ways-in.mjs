// The ways into the guide: what stands where, and the index of policy areas.
import { escaped } from './escaped.mjs';

/** Every section with its page, by the module that it goes with. */
export function contentsHtml({ sections }) {
  const listed = sections.filter(({ id }) => id !== 'about');
  const parts = [...new Set(listed.map(partOf))];
  const lists = parts.map((part) => `<li><p class="label">${part}</p><ol>${listed.filter((section) => partOf(section) === part).map(lineHtml).join('')}</ol></li>`);
  return `<ol class="contents">${lists.join('')}</ol>`;
}

function partOf({ section }) {
  return section ? `Module ${section.split('.')[0]}` : 'At the end';
}

function lineHtml({ id, title, page }) {
  return `<li><a href="#${id}"><span>${escaped(title)}</span> <b>${page}</b></a></li>`;
}

/** The policy areas by the alphabet: the page that is about each, the other pages that touch it, and the section of the course. */
export function indexHtml({ areas, sections, modules }) {
  const rows = Object.entries(areas).sort(([, one], [, other]) => one.localeCompare(other)).map(([area, name]) => {
    const own = sections.find(({ anchor }) => anchor === area);
    if (!own) throw new Error(`guide.yaml has the policy area “${area}”, but no section of the guide has this anchor.`);
    const others = sections.filter((section) => section.areas?.includes(area) && section !== own);
    return `<tr><th scope="row">${escaped(name)}</th><td>${pageLink(own)}</td><td>${others.map(pageLink).join(', ')}</td>`
      + `<td><a href="${modules}/${own.module}/index.html#${area}">section ${own.section}</a></td></tr>`;
  });
  return `<table><caption>Policy areas</caption><thead><tr><th scope="col">Area</th><th scope="col">Its page</th><th scope="col">See also pages</th><th scope="col">In the course</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function pageLink({ id, page }) {
  return `<a href="#${id}">${page}</a>`;
}
