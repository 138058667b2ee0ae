import { wholeAddress, type Place } from './place.js';

const ADDRESSES = ['href', 'src', 'poster'];

/** The elements that a selector means, as their HTML was written, with whole addresses: what elements made of it stays in their shadow roots. */
export function authored(select: string, fold: HTMLElement, place: Place): HTMLElement[] {
  const absent = fold.querySelector('template')?.content.querySelectorAll<HTMLElement>(select) ?? [];
  const found = absent.length > 0 ? absent : document.querySelectorAll<HTMLElement>(select);
  return [...found].map((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    prepare(copy, place);
    return copy;
  });
}

function prepare(copy: HTMLElement, place: Place): void {
  // An id is the page's own; language and direction are what the page had said around it.
  copy.removeAttribute('id');
  const { lang, dir } = document.documentElement;
  Object.assign(copy, { lang, dir });
  for (const each of copy.querySelectorAll('*')) {
    for (const name of ADDRESSES) {
      const address = each.getAttribute(name);
      if (address !== null) each.setAttribute(name, wholeAddress(address, place));
    }
  }
  // The player takes them away from its video while it runs.
  for (const video of copy.querySelectorAll('video')) video.controls = true;
}
