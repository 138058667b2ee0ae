const forced = new CSSStyleSheet();
const plain = ':where(:not([data-kept]))';
forced.replaceSync(`
  *${plain}, ::before, ::after { color: CanvasText !important; background-color: Canvas !important; border-color: CanvasText !important; outline-color: Highlight !important; box-shadow: none !important; text-shadow: none !important; }
  a:where(:not(.button, [data-kept])), a:where(:not(.button)) * { color: LinkText !important; }
  button${plain}, .button${plain} { color: ButtonText !important; background-color: ButtonFace !important; border-color: ButtonText !important; }
  input${plain}, select${plain}, textarea${plain} { color: FieldText !important; background-color: Field !important; }
  .button * { color: ButtonText !important; background-color: transparent !important; }
  svg${plain}, svg *${plain} { background-color: transparent !important; }
`);

/** Media rules that were switched on, with what gives them back the words that they had. */
const switched = new Map();
const dressed = new Set();

/** Gives every element of ours inside the colours of a system that forces them. */
export function take(wrapper) {
  for (const { shadowRoot } of wrapper.querySelectorAll('*')) {
    if (!shadowRoot || dressed.has(shadowRoot)) continue;
    for (const sheet of shadowRoot.adoptedStyleSheets) for (const rule of sheet.cssRules) switchOn(rule);
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, forced];
    dressed.add(shadowRoot);
  }
  for (const root of dressed) keepWhatAsks(root);
}

/** Sheets are shared by all elements of a kind: what was switched on is switched off again. */
export function restore() {
  for (const giveBack of switched.values()) giveBack();
  switched.clear();
  for (const root of dressed) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== forced);
  dressed.clear();
}

function switchOn(rule) {
  if (!(rule instanceof CSSMediaRule) || !rule.conditionText.includes('forced-colors: active')) return;
  const words = rule.media.mediaText;
  const styles = [...rule.cssRules].filter(({ style }) => style).map(({ style }) => ({ style, text: style.cssText }));
  switched.set(rule, () => {
    rule.media.mediaText = words;
    for (const { style, text } of styles) style.cssText = text;
  });
  rule.media.mediaText = 'all';
  // A system leaves alone what a page writes in the system's own colours.
  for (const { style } of styles) for (const name of [...style]) style.setProperty(name, style.getPropertyValue(name), 'important');
}

/** `forced-color-adjust: none` keeps an element's colours in a real system too. */
function keepWhatAsks(root) {
  for (const each of root.querySelectorAll(':not([data-kept])')) if (getComputedStyle(each).forcedColorAdjust === 'none') each.dataset.kept = '';
}
