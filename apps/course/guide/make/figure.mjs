// A figure: an SVG file whose <title> and <desc> say in words what it shows.
import { readFile } from 'node:fs/promises';

export async function readFigure(name, folder) {
  const svg = await readFile(new URL(`${name}.svg`, folder), 'utf8');
  const words = ['title', 'desc'].map((part) => new RegExp(`<${part}>([^<]+)</${part}>`).exec(svg)?.[1]);
  if (words.includes(undefined)) throw new Error(`figures/${name}.svg needs a <title> and a <desc>: somebody who cannot see it reads them instead.`);
  return { svg, alt: `${words[0]}. ${words[1]}` };
}

/**
 * The drawing as one image with its words: Chromium's PDF makes /Figure with /Alt of it. The words leave the drawing, where they would
 * be heard a second time.
 */
export function figureHtml({ svg, alt }) {
  const drawing = svg.replace(/\s*<(title|desc)>[^<]*<\/\1>/g, '');
  return drawing.replace('<svg ', `<svg role="img" aria-label="${alt.replaceAll('"', '&quot;')}" `);
}
