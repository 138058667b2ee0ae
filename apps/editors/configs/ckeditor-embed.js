/** CKEditor 5 with its button “Insert HTML”; the manual quotes it. */
import { HtmlEmbed } from '/ckeditor5/ckeditor5.js';
import { ckeditorWith } from '../cms/ckeditor.js';

// the manual quotes from here
const plugins = [HtmlEmbed];
const toolbar = ['htmlEmbed'];
// to here

export const start = (place) => ckeditorWith(place, { plugins, toolbar });
