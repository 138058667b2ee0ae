/** The script of “Share with colleagues”: fills in the address of the course, copies, opens the mail program. Sends nothing. */
import { fill } from '../../offline/page/words.js';

interface Words {
  readonly subject: string;
  readonly body: string;
  readonly copied: string;
  readonly refused: string;
}

const box = document.querySelector<HTMLElement>('[data-share]');
if (box) start(box);

function start(section: HTMLElement): void {
  const words = JSON.parse(section.dataset['share'] as string) as Words;
  // Without what is particular to this visit.
  const address = location.href.split(/[?#]/)[0] as string;
  const text = fill(words.body, { address });
  part(section, 'text').textContent = text;
  // A mail address wants its lines to end as in a mail: RFC 6068, section 5.
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  (part(section, 'mail') as HTMLAnchorElement).href = `mailto:?subject=${encodeURIComponent(words.subject)}&body=${body}`;
  part(section, 'copy-link').addEventListener('click', () => void copy(address, section, words));
  part(section, 'copy-text').addEventListener('click', () => void copy(text, section, words));
  part(section, 'instead').hidden = true;
  part(section, 'tools').hidden = false;
}

/** A browser may refuse, for instance on a page without https; the text stands there to be taken by hand. */
async function copy(text: string, section: HTMLElement, { copied, refused }: Words): Promise<void> {
  const done = (async () => navigator.clipboard.writeText(text))();
  part(section, 'status').textContent = await done.then(() => copied, () => refused);
}

function part(section: HTMLElement, name: string): HTMLElement {
  return section.querySelector(`[data-part="${name}"]`) as HTMLElement;
}
