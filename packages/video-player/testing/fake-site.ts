/** The page that stands in for a site's player: nothing of it leaves this computer. */
const FAKE = `data:text/html,${encodeURIComponent('<!doctype html><html lang="en"><title>Made up</title><body style="margin:0;display:grid;place-content:center;block-size:100vh;color:#fff;background:#333">The other site’s player</body></html>')}`;

/** Runs `work` while frames of other sites become a page of ours. Returns the addresses that would have been asked for. */
export async function withFakeSite(work: () => unknown): Promise<string[]> {
  const asked: string[] = [];
  const { setAttribute } = HTMLIFrameElement.prototype;
  HTMLIFrameElement.prototype.setAttribute = function (name: string, value: string): void {
    const isFar = name === 'src' && value.startsWith('https:');
    if (isFar) asked.push(value);
    setAttribute.call(this, name, isFar ? FAKE : value);
  };
  try {
    await work();
  } finally {
    Reflect.deleteProperty(HTMLIFrameElement.prototype, 'setAttribute');
  }
  return asked;
}
