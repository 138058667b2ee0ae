/** Lets a browser test ask Playwright what assistive technology is told of a place on its page: a tree of roles and names, as YAML. */
export function ariaSnapshotPlugin() {
  return {
    name: 'aria-snapshot',
    executeCommand({ command, payload, session }) {
      if (command !== 'aria-snapshot') return undefined;
      return session.browser.getPage(session.id).locator(payload.selector).ariaSnapshot();
    },
  };
}
