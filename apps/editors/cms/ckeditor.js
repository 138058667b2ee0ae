import * as CK from '/ckeditor5/ckeditor5.js';

/** What the build of a CMS usually holds. */
const USUAL = ['Essentials', 'Autoformat', 'TextTransformation', 'PasteFromOffice', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', 'BlockQuote', 'Indent', 'Image', 'ImageCaption', 'MediaEmbed', 'Table', 'SourceEditing'];
const BUTTONS = ['sourceEditing', '|', 'heading', 'bold', 'italic', 'link', 'bulletedList', 'numberedList', 'insertTable', 'mediaEmbed'];

/** Starts CKEditor 5 in the given place; what the bench asks of every editor. */
export async function ckeditorWith(place, { plugins = [], toolbar = [], ...settings } = {}) {
  const editor = await CK.ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [...USUAL.map((name) => CK[name]), ...plugins],
    toolbar: [...BUTTONS, ...toolbar],
    image: { toolbar: ['toggleImageCaption'] },
    ...settings,
  });
  return {
    saved: () => editor.getData(),
    load: (html) => editor.setData(html),
    focus: () => editor.editing.view.focus(),
    close: () => editor.destroy(),
  };
}
