/** The words under one heading of a README, without the heading. The first heading that begins so counts; without one, nothing. */
export function sectionOf(readme: string, heading: string): string {
  const lines = readme.split('\n');
  const marks = headingsOf(lines);
  const start = marks.find(({ level, text }) => level === 2 && text.startsWith(heading));
  if (!start) return '';
  const end = marks.find(({ at, level }) => at > start.at && level <= 2);
  return forAPage(lines.slice(start.at + 1, end?.at).join('\n')).trim();
}

interface Mark {
  readonly at: number;
  readonly level: number;
  readonly text: string;
}

/** A hash inside a fence is code. */
function headingsOf(lines: readonly string[]): Mark[] {
  let fenced = false;
  return lines.flatMap((line, at) => {
    if (line.startsWith('```')) fenced = !fenced;
    const found = fenced ? undefined : /^(#+) (.*)$/.exec(line);
    return found ? [{ at, level: String(found[1]).length, text: String(found[2]) }] : [];
  });
}

/** A picture, and a link to a neighbour in the repository, lead nowhere from another place. */
function forAPage(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\((?!https?:|#)[^)]*\)/g, '$1')
    .replace(/<!--[\s\S]*?-->/g, '');
}
