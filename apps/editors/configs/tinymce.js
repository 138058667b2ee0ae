/** TinyMCE as it comes, with the plugins that a CMS usually loads. */
import { tinymceWith } from '../cms/tinymce.js';

export const start = (place) => tinymceWith(place, {});
