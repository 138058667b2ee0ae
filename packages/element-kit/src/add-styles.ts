import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type ReactiveElement } from 'lit';

/**
 * Styles that come with code that comes later. MooTools puts a `Document` of its own in the place of the browser's; Lit then takes
 * the browser for one without shared sheets and writes `<style>`, and so must these.
 */
export function addStyles(renderRoot: ReactiveElement['renderRoot'], styles: readonly CSSResult[]): void {
  const root = renderRoot as ShadowRoot;
  if (supportsAdoptingStyleSheets) root.adoptedStyleSheets.push(...styles.map(({ styleSheet }) => styleSheet as CSSStyleSheet));
  else adoptStyles(root, [...styles]);
}
