export type { ReadDetail } from './events.js';
export { GuideSlipElement } from './guide-slip-element.js';
export type { GuideSlip, GuideSlipHtmlOptions } from './guide-slip-html.js';
export { readGuideSlip } from './read-guide-slip.js';
export type { GuideSlipStrings } from './strings/strings.js';
