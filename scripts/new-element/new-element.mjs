import { checkName, checkSummary, namesOf } from './names.mjs';
import { register } from './register.mjs';
import { writePackage } from './write-package.mjs';

/**
 * Writes a whole element package under `root` and tells the collection; returns the paths that it wrote.
 * @throws {NewElementError} before anything is written
 */
export function newElement(root, name, summary) {
  checkName(name, root);
  checkSummary(summary);
  const names = namesOf(name);
  return [...writePackage(root, names, summary), ...register(root, names, summary)];
}
