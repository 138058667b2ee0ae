/** Printed pages of a guide, first and last. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
}

/** Reads `6` or `5-8` (hyphen or en dash); `undefined` for anything else. Whether a guide has the pages is not asked here. */
export function readPageRange(text: string): PageRange | undefined {
  const match = /^(\d{1,6})(?:[-–](\d{1,6}))?$/.exec(text.trim());
  if (!match) return undefined;
  const from = Number(match[1]);
  return { from, to: match[2] === undefined ? from : Number(match[2]) };
}

/** What is wrong with a range in a guide of so many pages; `undefined` if nothing is. */
export function rangeFault({ from, to }: PageRange, pages: number): string | undefined {
  if (from < 1) return 'Pages count from 1: write the page number that is printed on the page.';
  if (to < from) return `The range runs backwards: write ${to}-${from}.`;
  if (to > pages) return `The guide ends at page ${pages}: name pages up to ${pages}, or correct “pages” in course.yaml.`;
  return undefined;
}
