import type { Keys } from './keys.js';
import { PREFIX } from './names.js';
import { isIn } from './scope.js';

/** Removes every key that begins with `prefix` but the ones to spare; also keys that this version cannot read. */
export function clearKeys({ attempt, held }: Keys, prefix: string, spare: (key: string) => boolean): void {
  attempt((storage) => {
    for (const name of Object.keys(storage)) {
      const key = name.slice(PREFIX.length);
      if (!name.startsWith(PREFIX) || !isIn(prefix, key) || !/^[a-z0-9-]+:[a-z0-9-]+\|/.test(key) || spare(key)) continue;
      storage.removeItem(name);
      held.delete(key);
    }
  });
}
