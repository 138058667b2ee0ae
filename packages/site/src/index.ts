export type { SiteEdition, SiteOptions } from './site.js';
export { writeSamples } from './samples/write-samples.js';
export { writeSite } from './write-site.js';
