import type { ReactiveControllerHost } from 'lit';
import { Localizer } from './localizer.js';
import { en } from './strings/progress-en.js';
import type { ProgressStrings } from './strings/strings.js';

/** @deprecated */
export function kitStrings(host: ReactiveControllerHost & Element): Localizer<ProgressStrings> {
  return new Localizer<ProgressStrings>(host, en, { fr: async () => ({ default: (await import('./strings/progress-fr.js')).fr }) });
}
