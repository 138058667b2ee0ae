import { watch } from 'node:fs';

/** An editor saves in several steps; what comes within this time, in milliseconds, is one change. */
const PAUSE = 120;

/** Calls `changed` with each of the folders in which something changed. Returns what ends it. */
export function watchFolders(folders, changed) {
  const timers = new Map();
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, (_, file) => {
    if (/(?:^|[\\/])\.|~$|\.sw.$/.test(file ?? '')) return;
    clearTimeout(timers.get(folder));
    timers.set(folder, setTimeout(() => changed(folder), PAUSE));
  }));
  return () => watchers.forEach((each) => each.close());
}
