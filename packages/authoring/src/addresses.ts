import { posix } from 'node:path';
import { isExternal, safeAddress } from '@tessera-learning/core';
import type { Guides } from './guides.js';
import { pathOf, type PageKey, type SiteMap } from './site-map.js';
import type { Placed, Source } from './source.js';

/**
 * Turns what authors write in links into addresses: on other sites as they are, within the course from the site's root and
 * naming the file (`en/modules/building/index.html#way-of-looking`). A page that shows one makes it relative to itself.
 */
export class Addresses {
  constructor(
    private readonly map: SiteMap,
    readonly guides: Guides,
    private readonly language: string,
    /** The page that shows the links. */
    private readonly page: PageKey,
    /** The author's file, as seen from the folder of the language. */
    private readonly file: string,
  ) {}

  /** The address, or `undefined` for one that leads nowhere or must not be, which is reported. */
  resolve(url: string, place: Placed, source: Source): string | undefined {
    const [, scheme, rest = ''] = /^(module|page|guide|term):(.*)$/s.exec(url) ?? [];
    if (scheme === 'guide') return this.guides.reference(rest, place, source)?.href;
    if (scheme === 'term') return this.#term(rest, place, source);
    if (scheme !== undefined) return this.#named(scheme, rest, place, source);
    const safe = safeAddress(url);
    if (safe === undefined) source.problem('forbidden-address', place, `“${url.slice(0, 80)}” may not be linked to: use an https address without a user name, module:, page:, term: or guide:.`);
    if (safe === undefined || isExternal(safe)) return safe;
    return safe.startsWith('#') ? this.#anchored(this.page, safe.slice(1), place, source) : this.#relative(safe, place, source);
  }

  #term(id: string, place: Placed, source: Source): string | undefined {
    const { anchors } = this.map;
    const isMissing = !anchors.has('page:glossary') || anchors.get('page:glossary')?.has(id) === false;
    if (!isMissing) return `${this.language}/${pathOf('page:glossary')}#${id}`;
    source.problem('unknown-reference', place, `The glossary has no term “${id}”: add it to glossary.md, or take the link out.`);
    return undefined;
  }

  /** `module:building`, `page:privacy`, both with an anchor if need be. */
  #named(scheme: string, rest: string, place: Placed, source: Source): string | undefined {
    const [id = '', anchor = ''] = rest.split('#');
    const key = scheme === 'page' && id === 'landing' ? 'landing' : `${scheme}:${id}`;
    if (this.map.anchors.has(key)) return this.#anchored(key, anchor, place, source);
    const known = [...this.map.anchors.keys()].filter((each) => each.startsWith(`${scheme}:`)).join(', ');
    source.problem('unknown-reference', place, `There is no ${scheme} “${id}”: ${known ? `link to one of ${known}` : 'take the link out'}.`);
    return undefined;
  }

  /** A link from file to file leads to the page that the file ends up on. */
  #relative(address: string, place: Placed, source: Source): string | undefined {
    const [path = '', anchor = ''] = address.split('#');
    const key = this.map.files.get(posix.join(posix.dirname(this.file), decoded(path)));
    if (key !== undefined) return this.#anchored(key, anchor, place, source);
    source.problem('dead-link', place, `“${address}” is no page of the course: link to a file such as ../building/module.md, or write module: or page:.`);
    return undefined;
  }

  #anchored(key: PageKey, anchor: string, place: Placed, source: Source): string | undefined {
    const path = `${this.language}/${pathOf(key)}`;
    if (anchor === '') return path;
    const known = this.map.anchors.get(key);
    if (!known || known.has(anchor)) return `${path}#${anchor}`;
    source.problem('dead-link', place, `There is no anchor “#${anchor}” there: ${known.size > 0 ? `use one of ${[...known].map((each) => `#${each}`).join(', ')}` : 'link to the page alone'}.`);
    return undefined;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
