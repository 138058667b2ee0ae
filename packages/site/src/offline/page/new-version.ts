import { registered } from './site.js';

/** Says that a new version waits, and changes over when the learner asks. Until then the old one is shown as a whole. */
export async function watchForNewVersion(bar: HTMLElement): Promise<void> {
  const registration = await registered();
  if (registration?.waiting) announce(bar, registration);
  registration?.addEventListener('updatefound', () => {
    const { installing, active } = registration;
    // The first version is no new one.
    if (active) installing?.addEventListener('statechange', () => installing.state === 'installed' && announce(bar, registration));
  });
}

function announce(bar: HTMLElement, registration: ServiceWorkerRegistration): void {
  const part = (name: string): HTMLElement => bar.querySelector(`[data-part=${name}]`) as HTMLElement;
  part('said').textContent = bar.dataset['newVersion'] as string;
  part('buttons').hidden = false;
  part('use').onclick = () => use(registration);
  part('later').onclick = () => bar.remove();
}

/** The worker loads the pages again. Without one that waits, another tab has changed over already. */
function use({ waiting }: ServiceWorkerRegistration): void {
  if (waiting) waiting.postMessage('use');
  else location.reload();
}
