/** TinyMCE with what a webmaster adds; the manual quotes it. */
import { tinymceWith } from '../cms/tinymce.js';

// the manual quotes from here
const tags = [
  'tessera-quiz', 'tessera-video-player', 'tessera-module-card', 'tessera-progress-tracker', 'tessera-reflection',
  'tessera-guide-slip', 'tessera-saved-data', 'tessera-academy-planner', 'tessera-course',
];
const lines = {
  // Tags with their content inside: the first line lets them in, the second their attributes.
  custom_elements: tags.join(','),
  extended_valid_elements: tags.map((tag) => `${tag}[*]`).join(','),
  // Addresses stay as they were pasted. TinyMCE makes them relative to the page of the editor, which lies elsewhere.
  convert_urls: false,
  // Frames may run their script: the host name of the course.
  sandbox_iframes_exclusions: ['127.0.0.1'],
};
// to here

export const start = (place) => tinymceWith(place, lines);
