/** What becomes of a snippet, best first. */
export const OUTCOMES = ['component', 'text', 'code', 'broken', 'gone'];

/**
 * `component`: answered, with its reason; `text`: reads whole, or leads to the course; `code`: tags show as words;
 * `broken`: words are missing, or an address leads nowhere; `gone`: nothing is there.
 */
export function outcomeOf({ answered }, { there, reads, code }) {
  if (answered) return 'component';
  if (code) return 'code';
  if (reads) return 'text';
  return there ? 'broken' : 'gone';
}

/** What a run has lost against the one before, a line each. */
export function worse(before, now) {
  const found = new Map(now.cases.map((each) => [nameOf(each), each.outcome]));
  const rank = (outcome) => (outcome ? OUTCOMES.indexOf(outcome) : Infinity);
  return before.cases
    .filter((each) => rank(found.get(nameOf(each))) > rank(each.outcome))
    .map((each) => `${nameOf(each)}: docs/editors.json promises “${each.outcome}”, and now it is “${found.get(nameOf(each)) ?? 'not tried'}”.`);
}

const nameOf = ({ config, way, form }) => `${config}, ${way}, ${form}`;
