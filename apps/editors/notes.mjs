// What a word in the table leaves unsaid. Each note is asked of what was seen.
const NOTES = [
  [({ form, lost }) => !form.startsWith('quiz') && lost.some((name) => ['href', 'src'].includes(name)), 'An address on the host of the editor is made relative to the page of the editor. From another page it leads nowhere.'],
  [({ added }) => added.includes('sandbox'), 'The editor adds `sandbox=""`: the page in the frame may run no script.'],
  [({ form, reads, lettered }) => form.startsWith('quiz') && reads && !lettered, 'The options are counted 1, 2, 3, and the key names a letter.'],
  [({ form, inside }) => form.endsWith('tag') && inside.includes('p') && inside.includes('a'), 'The tag is put into a paragraph. HTML lets no questions stand there: they fall out of it when the page is read.'],
  [({ form, inside }) => form === 'quiz-div' && inside.includes('[data-kind] a'), 'What kind a source is (guide, video) is lost; its link stays.'],
  [({ outcome, cursor }) => outcome === 'component' && cursor && cursor !== 'outside', 'As the last piece of a text it holds the cursor: words written on come inside it, or nowhere. Write the paragraph below it first.'],
];
const SIGNS = '¹²³⁴⁵⁶';

/** Marks of the notes that hold for a case, as ` ¹ ²`. */
export function marksOf(seen) {
  return NOTES.flatMap(([holds], at) => (holds(seen) ? [` ${SIGNS[at]}`] : [])).join('');
}

/** The notes that the given cases need. */
export function legendOf(cases) {
  return NOTES.flatMap(([holds, text], at) => (cases.some(holds) ? [`${SIGNS[at]} ${text}`] : []));
}
