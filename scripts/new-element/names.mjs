import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What went wrong, and what to do about it: shown without a stack. */
export class NewElementError extends Error {}

const LONGEST = 40;

/** Words that the new files use for something else. */
const TAKEN = {
  course: 'the collection’s own <tessera-course> has it',
  'rich-text': 'readRichText is the kit’s',
  html: 'the writers’ own tag is called so',
  element: 'every class ends in Element',
};

/** Every way in which the files spell the name. */
export function namesOf(name) {
  const words = name.split('-');
  const Name = words.map(capital).join('');
  return { name, Name, camel: Name[0].toLowerCase() + Name.slice(1), Title: capital(words.join(' ')) };
}

/** @throws {NewElementError} */
export function checkName(name, root) {
  const wrong = whatIsWrong(name, root);
  if (wrong) throw new NewElementError(wrong);
}

/** @throws {NewElementError} */
export function checkSummary(summary) {
  if (!summary) throw new NewElementError('Say in one sentence what it is: npm run new-element -- margin-note "A note in the margin that opens when asked."');
  if (summary !== summary.trim() || /[\n\r`*<>]/.test(summary)) throw new NewElementError('The summary goes into comments and tables: write one line, without ` * < > and without spaces at its ends.');
  if (!/^.{10,120}[.!?]$/u.test(summary)) throw new NewElementError(`The summary has ${summary.length} characters: write a sentence of 11 to 121 that ends with a full stop.`);
}

function whatIsWrong(name, root) {
  if (!name) return 'Give a name: npm run new-element -- margin-note "A note in the margin that opens when asked."';
  if (/[A-Z]/.test(name)) return `“${name}” has capitals, and a tag has none: write ${kebab(name)}.`;
  if (name.startsWith('tessera-')) return `The tag gets its tessera- by itself: write ${name.slice('tessera-'.length)}.`;
  if (!/^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*$/.test(name)) return `“${name}” is no name: write words of a–z and digits that begin with a letter, with single hyphens between them, for example margin-note.`;
  if (name.length > LONGEST) return `“${name}” has ${name.length} characters: write at most ${LONGEST}.`;
  if (name in TAKEN) return `“${name}” cannot be used, as ${TAKEN[name]}: choose another noun.`;
  if (existsSync(join(root, 'packages', name)) || existsSync(join(root, 'apps', name))) return `A folder “${name}” is there already: choose another noun, or change that package.`;
  const owner = ownerOf(`tessera-${name}`, root);
  return owner && `packages/${owner} defines <tessera-${name}> already: choose another noun.`;
}

/** The package whose sources define the tag. */
function ownerOf(tag, root) {
  const folder = join(root, 'packages');
  return readdirSync(folder).find((each) => {
    const src = join(folder, each, 'src');
    return existsSync(src) && readdirSync(src).some((file) => /define.*\.ts$/.test(file) && readFileSync(join(src, file), 'utf8').includes(`define('${tag}'`));
  });
}

function kebab(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}
