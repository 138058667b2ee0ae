import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../problem.js';
import { readSource, type Missing } from '../read-source.js';
import { readYaml } from '../read-yaml.js';
import type { Source } from '../source.js';
import type { YamlFields } from '../yaml-value.js';

/** The files of academy/, parsed. One that could not be read is `undefined`, and reported. */
export interface AcademyFiles {
  readonly catalogue: YamlFile | undefined;
  readonly topics: YamlFile | undefined;
  readonly methods: YamlFile | undefined;
  readonly sessions: YamlFile | undefined;
}

export interface YamlFile {
  readonly source: Source;
  readonly fields: YamlFields;
}

const ABSENT: Missing = { rule: 'unreadable', message: 'This file is missing: the folder academy/ holds catalogue.yaml, topics.yaml, methods.yaml and sessions.yaml. Write it, or move the folder away.' };

/**
 * Reads the four files of academy/, if this language or the first one has that folder.
 * @param first the folder of the first language, and what a file is that is there and not here; left out for the first itself
 */
export async function readAcademyFiles(languageFolder: string, report: Report, first?: { readonly folder: string; readonly missing: Missing }): Promise<AcademyFiles | undefined> {
  const isTranslation = first !== undefined && (await hasAcademy(first.folder));
  if (!isTranslation && !(await hasAcademy(languageFolder))) return undefined;
  const missing = isTranslation ? first.missing : ABSENT;
  const read = (name: string): Promise<YamlFile | undefined> => readFile(join(languageFolder, 'academy', `${name}.yaml`), report, missing);
  return { catalogue: await read('catalogue'), topics: await read('topics'), methods: await read('methods'), sessions: await read('sessions') };
}

async function hasAcademy(languageFolder: string): Promise<boolean> {
  return readdir(join(languageFolder, 'academy')).then(() => true, () => false);
}

async function readFile(path: string, report: Report, missing: Missing): Promise<YamlFile | undefined> {
  const source = await readSource(path, report, missing);
  const fields = source && readYaml(source.text, source, 'academy-file');
  return source && fields ? { source, fields } : undefined;
}
