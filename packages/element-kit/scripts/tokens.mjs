// From tokens.json to CSS. Colours are those of the Design Tokens Format Module 2025.10.

/** In tokens.json besides properties: the page's own ground and text, and the check on the best answer. */
const NO_PROPERTY = ['page', 'text', 'on-right'];

/** The default of each `--tessera-*` as CSS, by its name without the prefix. */
export function defaultsOf(tokens) {
  const colours = namesIn(tokens.light).filter((name) => !NO_PROPERTY.includes(name));
  const sizes = namesIn(tokens.size).map((name) => [name, `${tokens.size[name].$value.value}${tokens.size[name].$value.unit}`]);
  return new Map([...colours.map((name) => [name, inBoth(tokens.light, tokens.dark, name)]), ...sizes]);
}

/** A stylesheet with every default in its place: what a page has without writing anything. */
export function stylesheetOf(tokens) {
  const more = namesIn(tokens['light-more']).map((name) => [name, inBoth({ ...tokens.light, ...tokens['light-more'] }, { ...tokens.dark, ...tokens['dark-more'] }, name)]);
  return [
    '/* Made from tokens.json. What elements have without this file; copy what you want to change. */',
    ':root {', ...lines(defaultsOf(tokens)), '}', '',
    '@media (prefers-contrast: more) {', '  :root {', ...lines(more).map((line) => `  ${line}`), '  }', '}', '',
  ].join('\n');
}

/** A source of ours with every default as the tokens have it: in its rules, and in what it says of itself. */
export function withDefaults(source, defaults) {
  const inRules = source.replace(/(var\(--tessera-([a-z-]+), )(?!var\()((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g, (all, start, name) => (defaults.has(name) ? `${start}${defaults.get(name)})` : all));
  const inPrivate = inRules.replace(/(--_([a-z-]+): )color-mix\(in srgb, currentcolor [^;]+(?=;)/g, (all, start, name) => (defaults.has(name) ? start + defaults.get(name) : all));
  return inPrivate.replace(/(\[--tessera-([a-z-]+)=)[^\]]+(?=\])/g, (all, start, name) => (defaults.has(name) ? start + defaults.get(name) : all));
}

/** `light-dark(…)`; once for both what is alike in both. */
function inBoth(light, dark, name) {
  if (!dark[name]) throw new Error(`tokens.json: "light" has "${name}" and "dark" has not. Add it there.`);
  const [one, other] = [colourOf(light, name), colourOf(dark, name)];
  return one === other ? one : `light-dark(${one}, ${other})`;
}

/** A colour with an alpha is so much of the page's own text: it fits a page of any colour. */
function colourOf(scheme, name) {
  const { hex, alpha } = scheme[name].$value;
  if (alpha === undefined) return short(hex);
  return alpha === 1 ? 'currentcolor' : `color-mix(in srgb, currentcolor ${Math.round(alpha * 100)}%, transparent)`;
}

function short(hex) {
  return hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
}

function lines(entries) {
  return [...entries].map(([name, value]) => `  --tessera-${name}: ${value};`);
}

/** Tokens of a group: what begins with a dollar sign tells about it. */
export function namesIn(group) {
  return Object.keys(group).filter((name) => !name.startsWith('$'));
}
