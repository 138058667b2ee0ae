// Markdown nodes → HTML. Whatever is not known here stops the making: nothing may vanish from a page in silence.
import { toString } from 'mdast-util-to-string';
import { escaped } from './escaped.mjs';
import { figureHtml } from './figure.mjs';
import { contentsHtml, indexHtml } from './ways-in.mjs';
import { gridHtml, linesHtml, tableHtml } from './tables.mjs';

export function nodesHtml(nodes, guide) {
  return nodes.map((node) => nodeHtml(node, guide)).join('');
}

/** Not em and strong: Chromium would name tags of PDF 2.0 in a file that says it is PDF 1.4. */
const TAGS = { paragraph: 'p', emphasis: 'i', strong: 'b', blockquote: 'blockquote' };

function nodeHtml(node, guide) {
  if (node.type === 'text') return escaped(node.value);
  if (TAGS[node.type]) return `<${TAGS[node.type]}>${nodesHtml(node.children, guide)}</${TAGS[node.type]}>`;
  const write = WRITERS[node.type] ?? DIRECTIVES[node.name];
  if (!write) throw new Error(`Line ${node.position?.start.line}: the guide has no place for “${node.name ?? node.type}”. README.md says what a page can hold.`);
  return write(node, guide);
}

const WRITERS = {
  // The guide's own title is the only h1.
  heading: ({ depth, children }, guide) => `<h${depth + 1}>${nodesHtml(children, guide)}</h${depth + 1}>`,
  link: (node, guide) => `<a href="${escaped(node.url)}">${nodesHtml(node.children, guide)}</a>`,
  list: (node, guide) => (node.ordered ? `<ol>${nodesHtml(node.children, guide)}</ol>` : `<ul>${nodesHtml(node.children, guide)}</ul>`),
  listItem: (node, guide) => `<li${node.checked === false ? ' class="open"' : ''}>${inItem(node, guide)}</li>`,
};

/** One paragraph in a list item is the item itself: a <p> more would be one more tag to hear. */
function inItem({ children }, guide) {
  return children.map((child) => (child.type === 'paragraph' ? nodesHtml(child.children, guide) : nodeHtml(child, guide))).join('');
}

const DIRECTIVES = {
  // Not <figure>: it would become a second /Figure around the picture's, without words of its own.
  figure: (node, guide) =>
    `<div class="figure">${figureHtml(guide.figures[node.attributes.src])}<p class="under">${nodesHtml(node.children, guide)}</p></div>`,
  note: (node, guide) => {
    const { label, rest } = parted(node);
    return `<aside><p class="label">${escaped(label)}</p>${nodesHtml(rest, guide)}</aside>`;
  },
  contents: (_, guide) => contentsHtml(guide),
  index: (_, guide) => indexHtml(guide),
  table: (node, guide) => tableHtml(parted(node), cellHtml(guide)),
  grid: (node, guide) => gridHtml(parted(node), cellHtml(guide)),
  form: (node, guide) => {
    const { label, rest } = parted(node);
    const isList = rest[0].children.some((item) => item.checked !== null);
    return isList ? `<div class="checks"><p class="label">${escaped(label)}</p>${nodesHtml(rest, guide)}</div>` : linesHtml({ label, rest }, cellHtml(guide));
  },
};

function cellHtml(guide) {
  return (item) => inItem(item, guide);
}

/** A container's [label] comes as its first paragraph. */
function parted({ children: [first, ...rest] }) {
  return { label: toString(first), rest };
}
