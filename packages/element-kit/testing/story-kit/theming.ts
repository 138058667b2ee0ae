import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { playOf } from './in-turn.js';
import { palettes, type Palette } from './palettes.js';
import { captioned, type KitStory, type Shown } from './place.js';

/** The element's own colours, or those of the controls; then two worked palettes. */
export function theming(shown: Shown): KitStory {
  return {
    render: (args) => html`<div style="display: grid; gap: 32px">${own(shown, args)}${palettes.map((palette) => inPalette(shown, palette))}</div>`,
    play: playOf(shown),
  };
}

/** One look alone, for an element that a page has once. Without a palette, the element's own colours or those of the controls. */
export function themed(shown: Shown, palette?: Palette): KitStory {
  return { render: (args) => html`<div>${palette ? inPalette(shown, palette) : own(shown, args)}</div>`, play: playOf(shown) };
}

function own(shown: Shown, args: object): TemplateResult {
  return captioned('Its own values, or those of the controls', html`<div style=${styleMap(customProperties(args))}>${shown.render({ key: 'own', language: 'en' })}</div>`);
}

function inPalette(shown: Shown, palette: Palette): TemplateResult {
  return captioned(palette.name, html`<div style=${styleMap(dressed(palette))}>${shown.render({ key: palette.scheme, language: 'en' })}</div>`);
}

function customProperties(args: object): Record<string, string> {
  return Object.fromEntries(Object.entries(args).filter(([name, value]) => name.startsWith('--') && value));
}

function dressed({ scheme, ground, text, values }: Palette): Record<string, string> {
  return { ...values, colorScheme: scheme, background: ground, color: text, padding: '24px' };
}
