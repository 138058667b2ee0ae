import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extractText, getDocumentProxy } from 'unpdf';

type Pages = readonly string[] | undefined;

/** Reading a PDF takes longer than reading the course around it, which is read again and again while somebody writes. */
const known = new Map<string, Promise<Pages>>();

/** The text of each page of a PDF, lines parted by `\n`; `undefined` if it cannot be read. */
export async function readPdfPages(path: string): Promise<Pages> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return undefined;
  const hash = createHash('sha256').update(bytes).digest('hex');
  const pages = known.get(hash) ?? pagesOf(new Uint8Array(bytes));
  known.set(hash, pages);
  return pages;
}

async function pagesOf(bytes: Uint8Array): Promise<Pages> {
  try {
    // pdf.js writes its warnings about odd files to the console; what matters to an author is said by our checks.
    return (await extractText(await getDocumentProxy(bytes, { verbosity: 0 }))).text;
  } catch {
    return undefined;
  }
}
