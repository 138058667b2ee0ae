import { PREFIX, type Keys } from './keys.js';

/** Removes every key of a course, or of all courses, but the ones to spare; also keys that this version cannot read. */
export function clearKeys({ attempt, held }: Keys, course: string | undefined, spare: (key: string) => boolean): void {
  attempt((storage) => {
    for (const name of Object.keys(storage)) {
      const key = name.slice(PREFIX.length);
      if (!name.startsWith(`${PREFIX}${course ? `${course}:` : ''}`) || !/^[a-z0-9-]+:[a-z0-9-]+\|/.test(key) || spare(key)) continue;
      storage.removeItem(name);
      held.delete(key);
    }
  });
}
