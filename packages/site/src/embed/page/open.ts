/** On every page, and small: fetches the panel “Embed this” when somebody opens its fold. */
const fold = document.querySelector<HTMLDetailsElement>('[data-embed]');

if (fold?.open) load(fold);
else fold?.addEventListener('toggle', () => load(fold), { once: true });

function load({ dataset }: HTMLDetailsElement): void {
  const address = new URL(`${dataset['embed']}assets/embed-panel.js`, location.href).href;
  // From disk a browser refuses import(); elsewhere Trusted Types would refuse a script's address.
  if (location.protocol === 'file:') document.head.append(Object.assign(document.createElement('script'), { src: address }));
  else void import(address);
}
