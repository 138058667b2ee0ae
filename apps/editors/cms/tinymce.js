/** Starts TinyMCE in the given place; what the bench asks of every editor. */
export async function tinymceWith(place, settings) {
  const [editor] = await window.tinymce.init({
    target: place,
    license_key: 'gpl',
    plugins: 'code link lists table image media',
    toolbar: 'code | undo redo | blocks | bold italic | bullist numlist | link image media table',
    promotion: false,
    branding: false,
    ...settings,
  });
  return {
    saved: () => editor.getContent(),
    load: (html) => editor.setContent(html),
    focus: () => editor.focus(),
    close: () => editor.remove(),
  };
}
