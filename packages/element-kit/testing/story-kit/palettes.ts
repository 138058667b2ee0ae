/** Values for what an element lets a page choose, and the page's own ground and text under them. */
export interface Palette {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly ground: string;
  readonly text: string;
  readonly values: Readonly<Record<`--tessera-${string}`, string>>;
}

export const harbour: Palette = {
  name: 'Harbour, light',
  scheme: 'light',
  ground: '#f4f8f7',
  text: '#10262b',
  values: {
    '--tessera-action': '#00596b',
    '--tessera-on-action': '#ffffff',
    '--tessera-right': '#0b5a3c',
    '--tessera-other': '#8a3300',
    '--tessera-soft': '#3f565b',
    '--tessera-control': '#5a7277',
    '--tessera-focus': '#8a3300',
    '--tessera-band': '#e3eeec',
    '--tessera-surface': '#ffffff',
    '--tessera-deep': '#06313b',
    '--tessera-video-player-mark': '#cfe6e2',
    '--tessera-radius': '10px',
  },
};

export const lantern: Palette = {
  name: 'Lantern, dark',
  scheme: 'dark',
  ground: '#1d1420',
  text: '#f8eef6',
  values: {
    '--tessera-action': '#ffb86b',
    '--tessera-on-action': '#2a1400',
    '--tessera-right': '#8fe0b0',
    '--tessera-other': '#ff9d9d',
    '--tessera-soft': '#cdb9ca',
    '--tessera-control': '#a48fa2',
    '--tessera-focus': '#fff07a',
    '--tessera-band': '#2a1f2e',
    '--tessera-surface': '#241a28',
    '--tessera-deep': '#0f0a12',
    '--tessera-video-player-mark': '#4a3350',
    '--tessera-radius': '0px',
  },
};

/** Two worked palettes. A test holds every pair of theirs to the contrast of WCAG 1.4.3 and 1.4.11. */
export const palettes: readonly Palette[] = [harbour, lantern];

/** The palette as a stylesheet that a page can take over. */
export function cssOf({ scheme, ground, text, values }: Palette): string {
  const own = Object.entries(values).map(([name, value]) => `  ${name}: ${value};`);
  return ['.learning {', `  color-scheme: ${scheme};`, `  background: ${ground};`, `  color: ${text};`, ...own, '}'].join('\n');
}
