export type { SiteEdition, SiteOptions } from './site.js';
export { writeSite } from './write-site.js';
