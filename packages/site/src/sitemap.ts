import { html } from '@tessera-learning/core';
import { isForOthers } from './frame/frame-paths.js';

/**
 * `sitemap.xml` (https://www.sitemaps.org/protocol.html): every page for readers, and none that is made for frames. The protocol wants whole addresses, so the place of
 * the site has to be known.
 * @param address of the site's root, with a slash at its end
 */
export function sitemapXml(paths: readonly string[], address: string): string {
  const pages = paths.filter((path) => path.endsWith('.html') && path !== '404.html' && path !== 'index.html' && !isForOthers(path));
  const urls = pages.map((path) => html`<url><loc>${address}${path.replace(/index\.html$/, '')}</loc></url>\n`);
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`.toString();
}

/** `robots.txt` (RFC 9309): all may be read. It counts only in the root of a host. */
export function robotsTxt(address: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`;
}
