// The course and the video refer to pages by number: a section that moved must be seen before it is published.
import { extractText, getDocumentProxy } from 'unpdf';

export async function checkPages(pdf, guide) {
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  if (totalPages !== guide.pages) throw new Error(`The guide has ${totalPages} pages and guide.yaml plans ${guide.pages}: change one of them.`);
  for (const { id, title, page } of guide.sections) {
    if (!squeezed(text[page - 1]).includes(squeezed(title))) throw new Error(`“${title}” (${id}.md) is not on page ${page}, where its settings put it.`);
  }
}

/** A heading may break anywhere in a line of the PDF. */
function squeezed(words) {
  return words.replace(/\s+/g, '');
}
