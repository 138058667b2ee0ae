import type { Failure, OfflineNews, OfflineSize, OfflineState } from '../offline-list.js';
import type { BoxWords } from '../strings/strings.js';
import { activated, call, dropCaches, registered, ROOT } from './site.js';
import { workerScript } from './worker-script.js';
import { date, fill, size } from './words.js';

type Part = 'instead' | 'about' | 'status' | 'keep' | 'remove';
const workers = navigator.serviceWorker;

/** The box “Keep for offline”. Nothing is registered or stored before its button is pressed. */
export class OfflineBox {
  readonly #section: HTMLElement;
  readonly #words: BoxWords;
  #whole: OfflineSize = { version: '', files: 0, bytes: 0 };
  #busy = false;
  #why: Failure | undefined;

  constructor(section: HTMLElement) {
    this.#section = section;
    this.#words = JSON.parse(section.dataset['offline'] as string) as BoxWords;
  }

  /** Where there is nothing to keep, or no answer, the box stays as it was sent. */
  async start(): Promise<void> {
    const registration = await registered();
    if (!registration?.active) this.#whole = await wholeNow();
    this.#part('instead').hidden = true;
    this.#part('keep').addEventListener('click', () => void this.#keep());
    this.#part('remove').addEventListener('click', () => void this.#remove());
    workers.addEventListener('message', ({ data }: MessageEvent<OfflineNews>) => this.#hear(data));
    if (registration?.active) return this.#showState(await call(registration.active, 'state'));
    if (registration?.installing) return this.#follow(registration.installing);
    // What a browser that was ended half-way left behind.
    await dropCaches();
    this.#offer();
  }

  async #keep(): Promise<void> {
    if (this.#busy) return;
    [this.#busy, this.#why] = [true, undefined];
    this.#show('', this.#words.begun);
    try {
      const { installing, active } = await workers.register(workerScript());
      await this.#follow((installing ?? active) as ServiceWorker);
    } catch (error) {
      this.#failed((error as Error).name === 'SecurityError' ? this.#words.refused : this.#words.cut);
    }
  }

  /** From the first file to the last, or to the one that did not come. */
  async #follow(worker: ServiceWorker): Promise<void> {
    this.#busy = true;
    this.#show('', this.#words.begun);
    const state = await activated(worker).then(() => call(worker, 'keep'), () => undefined);
    if (!state?.kept) return this.#failed(this.#words[await this.#reason()]);
    this.#busy = false;
    this.#showState(state, true);
  }

  /** A worker's last word may come after its end; one that the browser ended says none. */
  async #reason(): Promise<Failure> {
    for (let wait = 0; wait < 10 && !this.#why; wait += 1) await new Promise((go) => setTimeout(go, 100));
    return this.#why ?? 'cut';
  }

  async #remove(): Promise<void> {
    await (await registered())?.unregister();
    await dropCaches();
    this.#whole = await wholeNow().catch(() => this.#whole);
    this.#offer(this.#words.removed);
  }

  #hear(news: OfflineNews): void {
    if (news.tessera === 'failed') this.#why = news.why;
    if (!this.#busy || news.tessera !== 'keeping') return;
    const { files, bytes } = this.#whole;
    this.#about(fill(this.#words.keeping, { done: news.done, files, size: this.#size(bytes), got: this.#size(news.got) }));
  }

  #showState(state: OfflineState, aloud = false): void {
    this.#whole = state;
    if (!state.kept) return this.#offer();
    const text = fill(this.#words.kept, { version: state.version, size: this.#size(state.bytes), date: date(state.kept, this.#words.locale) });
    this.#show(aloud ? '' : text, aloud ? text : '', true);
  }

  #offer(aloud = '', button = this.#words.keep): void {
    this.#part('keep').textContent = button;
    const { files, bytes } = this.#whole;
    this.#show(fill(this.#words.offer, { files, size: this.#size(bytes) }), aloud);
  }

  #failed(text: string): void {
    this.#busy = false;
    this.#offer(fill(text, { size: this.#size(this.#whole.bytes) }), this.#words.again);
  }

  /** @param aloud what screen readers say now */
  #show(quiet: string, aloud: string, isKept = false): void {
    const [keep, remove] = [this.#part('keep'), this.#part('remove')];
    const hidden = isKept ? keep : remove;
    // Not on to the other button: a second press would undo the first.
    if (document.activeElement === hidden) this.#part('status').focus();
    [keep.hidden, remove.hidden] = [isKept, !isKept];
    keep.setAttribute('aria-disabled', String(this.#busy));
    this.#about(quiet);
    this.#part('status').textContent = aloud;
  }

  #about(text: string): void {
    this.#part('about').hidden = text === '';
    this.#part('about').textContent = text;
  }

  #size(bytes: number): string {
    return size(bytes, this.#words.locale);
  }

  #part(name: Part): HTMLElement {
    return this.#section.querySelector(`[data-part=${name}]`) as HTMLElement;
  }
}

/** What the site holds now. */
async function wholeNow(): Promise<OfflineSize> {
  const response = await fetch(`${ROOT}offline.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error('This site cannot be kept');
  return (await response.json()) as OfflineSize;
}
