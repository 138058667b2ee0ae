import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** What is compressed already gains nothing. */
const PACKED = /\.(?:mp4|webm|webp|png|jpg|woff2|pdf|zip)$/;

/** The first date that a ZIP file knows (APPNOTE 4.4.6): the same content gives the same bytes on any day. */
const DATE = new Date(1980, 0, 1);

/**
 * Writes a ZIP file, a piece at a time: films do not have to fit into memory.
 * @param folder where the files lie
 * @param paths from there, with `/`; each is put under `top` in the archive
 */
export async function writeArchive(file: string, folder: string, paths: readonly string[], top: string): Promise<void> {
  const out = createWriteStream(file);
  const done = finished(out);
  const zip = new Zip((error, chunk, last) => {
    if (error) out.destroy(error);
    else out.write(chunk);
    if (last) out.end();
  });
  for (const path of paths) {
    const entry = PACKED.test(path) ? new ZipPassThrough(`${top}/${path}`) : new ZipDeflate(`${top}/${path}`, { level: 9 });
    entry.mtime = DATE;
    zip.add(entry);
    for await (const chunk of createReadStream(join(folder, ...path.split('/')))) {
      entry.push(chunk as Buffer);
      if (out.writableNeedDrain) await once(out, 'drain');
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  await done;
}
