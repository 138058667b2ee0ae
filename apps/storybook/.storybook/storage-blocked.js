const FLAG = 'storybook-storage-blocked';

/** Whether this page was loaded without storage. */
export const isBlocked = () => sessionStorage.getItem(FLAG) === 'yes';

/** Loads the page anew: who has opened storage before would go on writing. */
export function block(wanted) {
  sessionStorage.setItem(FLAG, wanted ? 'yes' : 'no');
  location.reload();
}

// As in a sandboxed frame: the getter of localStorage throws, and so does opening IndexedDB.
if (isBlocked()) {
  const refused = () => {
    throw new DOMException('Storage is blocked in the toolbar.', 'SecurityError');
  };
  Object.defineProperty(window, 'localStorage', { get: refused });
  IDBFactory.prototype.open = refused;
}
