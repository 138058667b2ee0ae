interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Typed extends Named {
  readonly type?: { readonly text: string };
  readonly default?: string;
}

export interface Member extends Typed {
  readonly kind: 'field' | 'method';
  readonly privacy?: string;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly parameters?: readonly Typed[];
}

/** What a manifest says of an element. */
export interface ElementDeclaration extends Named {
  readonly tagName: string;
  readonly summary: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly (Typed & { readonly fieldName: string })[];
  readonly events?: readonly Typed[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly (Named & { readonly default?: string; readonly syntax?: string })[];
}

export interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly ElementDeclaration[] }[];
}

export function manifestOf(folder: string): Promise<Manifest>;
export function elementsOf(manifest: Manifest): readonly ElementDeclaration[];
