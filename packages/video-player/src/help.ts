import { html, type TemplateResult } from 'lit';
import type { PlayerView } from './player-view.js';

type Keys = readonly (readonly [keys: string, words: string])[];

const en: Keys = [
  ['K', 'Play or pause; Space too, unless a button has the focus'],
  ['J, L', '10 seconds back, forward'],
  ['C', 'Captions'],
  ['D', 'Audio description, where there is one'],
  ['M', 'Mute'],
  ['F', 'Full screen'],
  ['?', 'These keys'],
  ['← →', 'On the seek bar: 5 seconds'],
  ['Page Up, Page Down', 'On the seek bar: 30 seconds'],
  ['Home, End', 'On the seek bar: start, end'],
];

const fr: Keys = [
  ['K', 'Lire ou mettre en pause ; Espace aussi, sauf sur un bouton'],
  ['J, L', 'Reculer, avancer de 10 secondes'],
  ['C', 'Sous-titres'],
  ['D', 'Audiodescription, s’il y en a une'],
  ['M', 'Couper le son'],
  ['F', 'Plein écran'],
  ['?', 'Ces touches'],
  ['← →', 'Sur la barre de position : 5 secondes'],
  ['Page précédente, Page suivante', 'Sur la barre de position : 30 secondes'],
  ['Début, Fin', 'Sur la barre de position : début, fin'],
];

const ar: Keys = [
  ['K', 'تشغيل أو إيقاف مؤقّت؛ ومفتاح المسافة أيضًا، ما لم يكن التركيز على زر'],
  ['J, L', '10 ثوانٍ إلى الوراء، إلى الأمام'],
  ['C', 'التسميات التوضيحية'],
  ['D', 'الوصف الصوتي، حيث يوجد'],
  ['M', 'كتم الصوت'],
  ['F', 'ملء الشاشة'],
  ['?', 'هذه المفاتيح'],
  ['← →', 'على شريط الموضع: 5 ثوانٍ'],
  ['Page Up, Page Down', 'على شريط الموضع: 30 ثانية'],
  ['Home, End', 'على شريط الموضع: البداية، النهاية'],
];

const KEYS: Readonly<Record<string, readonly [title: string, keys: Keys]>> = {
  ar: ['المفاتيح، ما دام التركيز في المشغّل', ar],
  fr: ['Touches, quand le focus est dans le lecteur', fr],
};

/** How loud, and which keys there are. It comes when it is asked for. */
export function renderHelp({ strings, playback: { media } }: PlayerView): TemplateResult {
  const [title, keys] = KEYS[strings.language] ?? ['Keys, while the focus is in the player', en];
  const change = ({ target }: Event): void => {
    if (media) Object.assign(media, { volume: Number((target as HTMLInputElement).value) / 100, muted: false });
  };
  const loudness = Math.round((media?.volume ?? 1) * 100);
  return html`<div class="help" part="help">
    <label class="volume">${strings.volume}<input type="range" min="0" max="100" step="5" .value=${String(loudness)} aria-valuetext="${loudness} %" @input=${change} /></label>
    <p class="label">${title}</p>
    <dl>${keys.map(([key, words]) => html`<div><dt>${key}</dt><dd>${words}</dd></div>`)}</dl>
  </div>`;
}
