export type Scheme = 'light' | 'dark';

/** What a webmaster chooses for one scheme: colours as `#rrggbb`. `ground` and `text` are the page's own; elements take them over. */
export type Palette = Readonly<Record<'ground' | 'text' | PropertyName, string>>;

/** What a webmaster chooses: colours for a light and a dark page, and corners in pixels. */
export interface Choice {
  readonly light: Palette;
  readonly dark: Palette;
  readonly radius: number;
}

/** Custom properties that the page lets one choose, without `--tessera-`. */
export const PROPERTIES = ['action', 'on-action', 'right', 'other', 'focus'] as const;
export type PropertyName = (typeof PROPERTIES)[number];

/** The values that elements have of their own, on a page that is white, or nearly black: a test holds them to tokens.json. */
export const DEFAULTS: Choice = {
  light: { ground: '#ffffff', text: '#171b26', action: '#1f3a8f', 'on-action': '#ffffff', right: '#0b5549', other: '#85350f', focus: '#171b26' },
  dark: { ground: '#11141b', text: '#f2f2ec', action: '#b3c3ff', 'on-action': '#11183a', right: '#86d6c3', other: '#f4b48c', focus: '#ffd36b' },
  radius: 2,
};

/** The choice as custom properties of one scheme, for a preview. */
export function propertiesOf(choice: Choice, scheme: Scheme): Record<string, string> {
  const colours = PROPERTIES.map((name) => [`--tessera-${name}`, choice[scheme][name]]);
  return Object.fromEntries([...colours, ['--tessera-radius', `${choice.radius}px`]]) as Record<string, string>;
}

/** The stylesheet to copy: only what is another value than elements have anyway. */
export function cssOf(choice: Choice): string {
  const colours = PROPERTIES.filter((name) => isOwn(choice, name)).map((name) => `  --tessera-${name}: light-dark(${choice.light[name]}, ${choice.dark[name]});`);
  const radius = choice.radius === DEFAULTS.radius ? [] : [`  --tessera-radius: ${choice.radius}px;`];
  const lines = [...colours, ...radius];
  return lines.length === 0 ? '/* Nothing is changed yet: elements look like this without any CSS. */' : [':root {', ...lines, '}'].join('\n');
}

function isOwn({ light, dark }: Choice, name: PropertyName): boolean {
  return light[name] !== DEFAULTS.light[name] || dark[name] !== DEFAULTS.dark[name];
}
