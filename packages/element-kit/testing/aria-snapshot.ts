import { executeServerCommand, getSnapshotConfig, getSnapshots, removeSnapshot, saveSnapshot } from '@web/test-runner-commands';

/** Running text is for other tests to read: here it would hide a lost button among a thousand words. */
const TEXT = /^\s*- (?:text|paragraph|strong|emphasis|time|\/url)\b/;
const CURE = 'If that is meant: npm run test:browser -w <package> -- --update-snapshots, and read the change before you commit it.';

/** Fails when the roles and names in the page’s `main` are others than the ones kept under this name; one that was never kept fails too. */
export async function expectAriaSnapshot(name: string): Promise<void> {
  const { updateSnapshots } = await getSnapshotConfig();
  if (updateSnapshots) return saveSnapshot({ name, content: await treeOnce((now, before) => now === before) });
  const kept = (await getSnapshots())[name]?.trim();
  expectSame(name, kept, await treeOnce((now) => kept === undefined || now === kept));
}

/** The tree as soon as it is `ready`, or as it is after three seconds: words of another language, captions and courses come over the network. */
async function treeOnce(ready: (now: string, before: string | undefined) => boolean): Promise<string> {
  const end = performance.now() + 3000;
  let [before, now]: [string | undefined, string] = [undefined, await tree()];
  while (!ready(now, before) && performance.now() < end) {
    await new Promise((done) => setTimeout(done, 200));
    [before, now] = [now, await tree()];
  }
  return now;
}

async function tree(): Promise<string> {
  return withoutText(await executeServerCommand<string, { selector: string }>('aria-snapshot', { selector: 'main' }));
}

/** Fails with the lines that differ between what was kept and what is there now. */
export function expectSame(name: string, kept: string | undefined, now: string): void {
  if (kept === undefined) throw new Error(`No ARIA snapshot of “${name}”. ${CURE}`);
  if (kept !== now) throw new Error(`Roles and names of “${name}” have changed:\n${difference(kept, now)}\n${CURE}`);
}

/** Fails when a snapshot is left of a story that is gone. */
export async function expectNoOtherSnapshots(names: readonly string[]): Promise<void> {
  const { updateSnapshots } = await getSnapshotConfig();
  const others = Object.keys(await getSnapshots()).filter((name) => !names.includes(name));
  if (updateSnapshots) for (const name of others) await removeSnapshot({ name });
  else if (others.length > 0) throw new Error(`Snapshots without a story: ${others.join(', ')}. ${CURE}`);
}

function withoutText(tree: string): string {
  return tree.split('\n').filter((line) => !TEXT.test(line)).join('\n');
}

/** Lines that only one of the two has. */
function difference(kept: string, now: string): string {
  const [before, after] = [kept.split('\n'), now.split('\n')];
  return [...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`), ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`)].join('\n');
}
