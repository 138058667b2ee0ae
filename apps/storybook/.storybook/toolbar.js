import { isBlocked } from './storage-blocked.js';

const item = (value, title) => ({ value, title });
const choice = (description, icon, items) => ({ description, toolbar: { title: description, icon, items, dynamicTitle: true } });

/** What a visitor can put round a story. Each has a decorator of its own beside this file. */
export const globalTypes = {
  scheme: choice('Colour scheme', 'contrast', [item('light', 'Light'), item('dark', 'Dark')]),
  direction: choice('Direction of text', 'transfer', [item('ltr', 'Left to right'), item('rtl', 'Right to left')]),
  language: choice('Language of the place', 'globe', [item('en', 'English'), item('fr', 'Français'), item('ar', 'العربية')]),
  textSize: choice('Size of text', 'zoom', [item('100', 'Text 100 %'), item('200', 'Text 200 %')]),
  width: choice('Width of the place', 'mobile', [item('full', 'Full width'), item('320', '320 px wide')]),
  hostPage: choice('Host page', 'browser', [
    item('none', 'No host page'),
    item('wordpress', 'Like WordPress'),
    item('drupal', 'Like Drupal'),
    item('sharepoint', 'Like SharePoint'),
    item('liferay', 'Like Liferay'),
  ]),
  storage: choice('Storage of the browser', 'database', [item('allowed', 'Storage allowed'), item('blocked', 'Storage blocked')]),
  forcedColours: choice('Forced colours', 'eye', [item('off', 'Own colours'), item('preview', 'Forced colours (a preview)')]),
};

export const initialGlobals = {
  scheme: 'light',
  direction: 'ltr',
  language: 'en',
  textSize: '100',
  width: 'full',
  hostPage: 'none',
  storage: isBlocked() ? 'blocked' : 'allowed',
  forcedColours: 'off',
};
