import type { ReactiveControllerHost } from 'lit';
import { Localizer } from './localizer.js';
import { en } from './strings/en.js';
import type { KitStrings } from './strings/strings.js';

/** The words that all elements share, in the language of the place. */
export function kitStrings(host: ReactiveControllerHost & Element): Localizer<KitStrings> {
  return new Localizer<KitStrings>(host, en, { fr: () => import('./strings/fr.js') });
}
