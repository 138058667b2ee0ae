// Pages are put together as an old web server does: <!--#include virtual="…" --> brings a file, <!--#echo var="…" --> one of our snippets.
import { readdirSync, readFileSync } from 'node:fs';
import { filterProof, learning } from './learning.mjs';

const room = (name) => new URL(`../${name}/`, import.meta.url);
const read = (folder, name) => readFileSync(new URL(name, room(folder)), 'utf8');

/** Names of all host pages; the plain one, which the others are compared with, comes first. */
export const NAMES = ['plain', ...readdirSync(room('pages')).map((file) => file.replace('.html', '')).filter((name) => name !== 'plain')];

/** One page as it is sent. */
export function page(name) {
  const source = read('pages', `${name}.html`);
  const snippets = learning(/<html lang="(\w+)"/.exec(source)[1]);
  const form = source.includes('tessera-loader.js') ? filterProof : String;
  return included(source).replace(/<!--#echo var="(\w+)" -->/g, (_, name) => form(snippets[name]));
}

/** What a page's head says of it. */
export function about(name) {
  const source = read('pages', `${name}.html`);
  return { name, title: /<title>(.*)<\/title>/.exec(source)[1], sentence: /name="description" content="(.*)"/.exec(source)[1] };
}

function included(source) {
  return source.replace(/<!--#include virtual="([\w.-]+)" -->\n/g, (_, file) => included(read('include', file)));
}
