/** The browser lets nobody write, as in a sandboxed frame: localStorage and IndexedDB throw. Returns what gives them back. */
export function refuse(): () => void {
  const { setItem } = Storage.prototype;
  const { transaction } = IDBDatabase.prototype;
  const { open } = IDBFactory.prototype;
  const refused = (): never => {
    throw new DOMException('refused', 'SecurityError');
  };
  Storage.prototype.setItem = IDBDatabase.prototype.transaction = IDBFactory.prototype.open = refused;
  return () => {
    Storage.prototype.setItem = setItem;
    IDBDatabase.prototype.transaction = transaction;
    IDBFactory.prototype.open = open;
  };
}

/** Storage is refused while something is done, and works again afterwards. */
export async function withoutStorage(work: () => Promise<unknown>): Promise<void> {
  const give = refuse();
  try {
    await work();
  } finally {
    give();
  }
}

/** For documents: a story that breaks something for its whole page stands in a frame of its own. */
export const alone = (height: number): object => ({ docs: { story: { inline: false, height } } });
