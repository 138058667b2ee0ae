import { readFile } from 'node:fs/promises';
import { extractText, getDocumentProxy } from 'unpdf';

/** The text of each page of a PDF, lines parted by `\n`; `undefined` if it cannot be read. */
export async function readPdfPages(path: string): Promise<readonly string[] | undefined> {
  try {
    const bytes = new Uint8Array(await readFile(path));
    // pdf.js writes its warnings about odd files to the console; what matters to an author is said by our checks.
    return (await extractText(await getDocumentProxy(bytes, { verbosity: 0 }))).text;
  } catch {
    return undefined;
  }
}
