/** Where each section begins. The cover counts as page 1, so a printed number is also the number in the file. */
export function pageMap({ language, year, title, pages, sections }) {
  return { language, year, title, pages, sections: sections.map(({ id, title: heading, page }) => ({ id, title: heading, page, pdfPage: page })) };
}
