/** CKEditor 5 as a CMS usually builds it. */
import { ckeditorWith } from '../cms/ckeditor.js';

export const start = (place) => ckeditorWith(place);
