/** CKEditor 5 with General HTML Support and the line that lets everything in, as many manuals have it. */
import { GeneralHtmlSupport } from '/ckeditor5/ckeditor5.js';
import { ckeditorWith } from '../cms/ckeditor.js';

const htmlSupport = { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] };

export const start = (place) => ckeditorWith(place, { plugins: [GeneralHtmlSupport], htmlSupport });
