/** From before to after a suite, the browser lets nobody write: localStorage and IndexedDB throw, as in a sandboxed frame. */
export function refuseStorage(): void {
  const { setItem } = Storage.prototype;
  const { open } = IDBFactory.prototype;
  const refused = (): never => {
    throw new DOMException('refused', 'SecurityError');
  };
  before(() => {
    Storage.prototype.setItem = refused;
    IDBFactory.prototype.open = refused;
  });
  after(() => {
    Storage.prototype.setItem = setItem;
    IDBFactory.prototype.open = open;
  });
}
