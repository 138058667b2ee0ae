// What docs/editors.md says round its tables.

export const CONFIG_NAMES = {
  tinymce: 'TinyMCE as it comes',
  'tinymce-lines': 'TinyMCE [with our lines](#tinymce-with-our-lines)',
  ckeditor: 'CKEditor 5 as a CMS usually builds it',
  'ckeditor-all': 'CKEditor 5, General HTML Support letting everything in, scripts too (`/.*/`)',
  'ckeditor-lines': 'CKEditor 5, General HTML Support [with our lines](#general-html-support-with-our-lines)',
  'ckeditor-embed': 'CKEditor 5 [with “Insert HTML”](#ckeditor-5-with-insert-html)',
};

export const FORM_NAMES = {
  'quiz-tag': '`<tessera-quiz>`',
  'quiz-div': '`<div data-tessera="quiz">`',
  'course-tag': '`<tessera-course>`',
  'course-link': '`<a data-tessera="course">`',
  iframe: '`<iframe>`',
};

export const OUTCOME_NAMES = { component: '**works**', text: 'reads as text', link: 'a link', page: 'a page without script', code: 'shows its code', broken: 'broken', gone: 'gone' };

export const head = ({ tinymce, ckeditor5 }) => `# Our snippets in an editor

What is left of a snippet when it has gone through the editor of a CMS. \`npm run editors\` brings each form into TinyMCE ${tinymce} and CKEditor 5 ${ckeditor5} as
they come from npm, with the keys and buttons that people use; saves, opens what was saved in a new editor, and saves again. Then it walks a city’s page that
holds what was saved, with script and without. No table here is written by hand. [All that was seen](editors.json).

Most editors take \`<script>\` out of what is written. Scripts belong in the template of the page, once: the first brings our tags and \`data-tessera\` to life, the second gives
frames the height of their page.

\`\`\`html
<script src="https://intranet.city.example/course/embed/tessera-loader.js" defer></script>
<script src="https://intranet.city.example/course/embed/tessera-frame.js" defer></script>
\`\`\`

## At a glance
`;

export const legend = `
**works**: it comes alive, a question is answered, and its reason is shown. *reads as text*: every word is there in order, with the right answer. *a link*: it leads to the
course. *broken*: words are missing, or an address leads nowhere. Where pasting does otherwise than the source view, both are said.
`;

export const choice = `
## Which form to choose

Of the two forms that the script brings to life, the one that works through every way; then the one that the editor changes less; then the one that asks nothing of the editor.
`;

export const frames = `
Nobody can put a script into the template? Then choose \`<iframe>\` where the first table says that it works. It needs none; without one it keeps the height that its tag says.`;

/** `cases`: everything that was seen. */
export const traps = (cases) => `
## Traps

- **Code belongs in the source view.** Pasted into the text itself, a snippet shows its tags to every reader (seen ${times(cases, 'code', ({ outcome }) => outcome === 'code')}). Look for “Source code” in TinyMCE,
  “Source” or “Insert HTML” in CKEditor.
- **Copy from our page, not from a mail.** Word processors and mail programs turn \`"\` into \`”\`. Through them no form comes alive (seen ${times(cases, 'curly', ({ answered }) => !answered)}); questions still read as text, links
  and frames lead nowhere.
- **Ask whoever looks after the CMS.** A CMS may clean once more when it saves (WordPress, Drupal, TYPO3 and Moodle have lists of their own). What is said here is said of the editors alone.
`;

/** Headings and first words of the sections that quote a configuration. */
export const LINES = {
  'tinymce-lines': `## TinyMCE with our lines

\`tinymce.init({ …, ...lines })\`. In \`sandbox_iframes_exclusions\` stands the host of the course; this list takes the place of TinyMCE’s own (YouTube, Vimeo and others).`,
  'ckeditor-lines': `## General HTML Support with our lines

\`ClassicEditor.create(place, { …, plugins: [… , ...plugins], htmlSupport })\`, with \`import { GeneralHtmlSupport } from 'ckeditor5'\`. The last line lets in frames of every host.`,
  'ckeditor-embed': `## CKEditor 5 with “Insert HTML”

The button keeps what is put into its box, letter by letter, and needs nothing else. It keeps scripts too: give it to people whom you trust. \`import { HtmlEmbed } from 'ckeditor5'\`.`,
};

function times(cases, through, holds) {
  const tried = cases.filter(({ way }) => way === through);
  return `${tried.filter(holds).length} times of ${tried.length}`;
}
