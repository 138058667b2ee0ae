interface Typed {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

export interface Member extends Typed {
  readonly kind: string;
  readonly privacy?: string;
  readonly attribute?: string;
  readonly static?: boolean;
  readonly parameters?: readonly Typed[];
}

/** An element as its custom-elements.json tells it: of the format, what is used here. */
export interface Declaration {
  readonly customElement?: boolean;
  readonly tagName: string;
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly (Typed & { readonly fieldName?: string })[];
  readonly events?: readonly Typed[];
  readonly slots?: readonly Typed[];
  readonly cssParts?: readonly Typed[];
  readonly cssProperties?: readonly Typed[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly object[] }[];
}

/** The elements of a manifest, with nothing that is private: a state of an element is nobody's API. */
export function elementsIn({ modules }: Manifest): Declaration[] {
  const all = modules.flatMap(({ declarations = [] }) => declarations as readonly Declaration[]);
  return all.filter(({ customElement }) => customElement).map(withoutPrivate);
}

/** Reads an element from the manifest beside a story. A build writes it. */
export async function readElement(address: URL, tag: string): Promise<Declaration> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname} is not there: build this package once (npm run build).`);
  const element = elementsIn((await answer.json()) as Manifest).find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`${address.pathname} names no <${tag}>.`);
  return element;
}

/** Fields of the class that a page may set, with or without an attribute. */
export function fieldsOf({ members = [] }: Declaration): Member[] {
  return members.filter(({ kind }) => kind === 'field');
}

function withoutPrivate(declaration: Declaration): Declaration {
  const members = (declaration.members ?? []).filter(isPublic);
  const names = new Set(members.map(({ name }) => name));
  return { ...declaration, members, attributes: (declaration.attributes ?? []).filter(({ fieldName = '' }) => names.has(fieldName)) };
}

function isPublic({ name, privacy = 'public', static: ofClass }: Member): boolean {
  return privacy === 'public' && !name.startsWith('#') && !name.startsWith('_') && !ofClass;
}
