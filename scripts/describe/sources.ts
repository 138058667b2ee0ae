import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rooms of element-kit that draw something, by the name under which an element imports them. */
export const SHARED: Readonly<Record<string, string>> = {
  baseStyles: 'styles.ts',
  iconStyles: 'styles.ts',
  buttonStyles: 'styles.ts',
  ContentController: 'render-problem.ts',
  renderContent: 'render-content.ts',
  Tile: 'render-tile.ts',
};

/** What the sources of an element use of what a page may count on. */
export interface Used {
  readonly parts: readonly string[];
  readonly slots: readonly string[];
  readonly events: readonly string[];
  /** Name and default of each custom property. */
  readonly properties: ReadonlyMap<string, string>;
  /** Custom properties that the code names, wherever it does. */
  readonly named: readonly string[];
}

/** Reads it from the templates and styles of a package, and from those that it shares with others. */
export function usedIn(folder: string): Used {
  const own = sourcesOf(join(folder, 'src'));
  const kit = join(folder, '../element-kit/src');
  const imported = Object.keys(SHARED).filter((name) => new RegExp(`\\b${name}\\b`).test(own));
  const rooms = [...new Set(imported.map((name) => SHARED[name]).filter((file) => file !== 'styles.ts'))].map((file) => read(join(kit, file as string)));
  const text = [own, ...rooms].join('\n');
  const parts = found(text, /\spart="([^"$]+)"/g).flatMap((names) => names.split(' '));
  const styles = [...stylesOf(text), ...sharedStyles(read(join(kit, 'styles.ts')), imported)].join('\n');
  const events = found(text, /\bemit<[^(]*\(\s*\w+,\s*'([^']+)'/g);
  return { parts: unique(parts), slots: unique(found(text, /<slot(?: name="([^"]*)")?/g)), events: unique(events), properties: propertiesOf(styles), named: unique(found(codeOf(own), /(--tessera-[a-z-]+)/g)) };
}

function codeOf(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '');
}

/** The template literals behind `css`, which hold no other literal. */
function stylesOf(text: string): string[] {
  return found(text, /css`([^`]*)`/g);
}

/** The sheets of element-kit by name; one may hold another. */
function sharedStyles(text: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const [sheet] = found(text, new RegExp(`${name} = css\`([^\`]*)\``, 'g'));
    return sheet === undefined ? [] : [sheet, ...sharedStyles(text, found(sheet, /\$\{(\w+)\}/g))];
  });
}

/** A custom property counts once a rule needs it: by its name, or through one of our private ones. */
function propertiesOf(styles: string): ReadonlyMap<string, string> {
  const declared = new Map([...styles.matchAll(/(--_[a-z-]+):\s*([^;]+);/g)].map(([, name, value]) => [name as string, value as string]));
  const used = (name: string): boolean => new RegExp(`(?<!--_[a-z-]+:[^;]*)var\\(${name}\\b`).test(styles) || [...declared].some(([other, value]) => other !== name && value.includes(`var(${name}`) && used(other));
  const written = fallbacks(styles).filter(({ within }) => within === undefined || used(within));
  return new Map(written.map(({ name, fallback }) => [name, fallback.replace(/var\((--_[a-z-]+)\)/g, (all, own: string) => declared.get(own) ?? all)]));
}

/** Each `var(--tessera-x, fallback)`, and the private property whose value it is. */
function fallbacks(styles: string): { name: string; fallback: string; within: string | undefined }[] {
  return [...styles.matchAll(/var\((--tessera-[a-z-]+),\s*/g)].map((match) => {
    const from = match.index + match[0].length;
    const before = styles.slice(0, match.index);
    return { name: match[1] as string, fallback: styles.slice(from, endOf(styles, from)), within: /(--_[a-z-]+):\s*$/.exec(before)?.[1] };
  });
}

/** Where the bracket closes that was open at `from`. */
function endOf(text: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; depth > 0; at += 1) depth += { '(': 1, ')': -1 }[text[at] as string] ?? 0;
  return at - 1;
}

function sourcesOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.map((file) => read(join(folder, file))).join('\n');
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
