/** CKEditor 5 with General HTML Support and what a webmaster allows; the manual quotes it. */
import { GeneralHtmlSupport } from '/ckeditor5/ckeditor5.js';
import { ckeditorWith } from '../cms/ckeditor.js';

// the manual quotes from here
const tags = [
  'tessera-quiz', 'tessera-video-player', 'tessera-module-card', 'tessera-progress-tracker', 'tessera-reflection',
  'tessera-guide-slip', 'tessera-saved-data', 'tessera-academy-planner', 'tessera-course',
];

// Each of our tags is one piece: its HTML inside is kept as it is, and nothing of it is taken apart.
function TesseraTags(editor) {
  const schema = editor.plugins.get('DataSchema');
  for (const view of tags) {
    schema.registerBlockElement({ view, model: view, isObject: true, modelSchema: { inheritAllFrom: '$blockObject' } });
  }
}
TesseraTags.requires = [GeneralHtmlSupport];

const plugins = [GeneralHtmlSupport, TesseraTags];
const htmlSupport = {
  allow: [
    { name: /^tessera-/, attributes: true },
    // The plain HTML of a quiz, of links and of frames.
    { name: /^(div|section|details|summary|h[1-6]|p|ol|ul|li|span|a)$/, attributes: [/^data-/, 'type'] },
    { name: 'iframe', attributes: ['src', 'title', 'width', 'height', 'loading', 'allow'] },
  ],
};
// to here

export const start = (place) => ckeditorWith(place, { plugins, htmlSupport });
