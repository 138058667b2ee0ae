/** Editors as they are tried, in the order of the manual. Each has a file in `configs/`. */
export const CONFIGS = [
  { id: 'tinymce', editor: 'tinymce' },
  { id: 'tinymce-lines', editor: 'tinymce' },
  { id: 'ckeditor', editor: 'ckeditor5' },
  { id: 'ckeditor-all', editor: 'ckeditor5' },
  { id: 'ckeditor-lines', editor: 'ckeditor5' },
  { id: 'ckeditor-embed', editor: 'ckeditor5' },
];
