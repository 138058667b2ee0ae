export interface Colour {
  readonly $value: { readonly colorSpace: 'srgb'; readonly components: readonly [number, number, number]; readonly alpha?: number; readonly hex: string };
}
export type Tokens = Readonly<Record<string, Readonly<Record<string, Colour>>>>;
export function defaultsOf(tokens: object): ReadonlyMap<string, string>;
export function stylesheetOf(tokens: object): string;
export function withDefaults(source: string, defaults: ReadonlyMap<string, string>): string;
export function namesIn(group: object): string[];
