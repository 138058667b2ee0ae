import { html } from 'lit';
import { playOf } from './in-turn.js';
import { captioned, type KitStory, type Language, type Shown } from './place.js';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', ar: 'العربية' };

/** Side by side in every language that the element speaks: the nearest `lang` and `dir` decide. */
export function languages(shown: Shown): KitStory {
  return {
    render: () => html`<div style="display: grid; gap: 40px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr))">
      ${(Object.keys(NAMES) as Language[]).map((language) => html`<div lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'} style="min-inline-size: 0">
        ${captioned(NAMES[language], shown.render({ key: language, language }))}
      </div>`)}
    </div>`,
    play: playOf(shown),
  };
}
