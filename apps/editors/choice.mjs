import { OUTCOMES } from './outcome.mjs';

/** Of the given forms the one that fares best through its worst way; then the one that is changed least; then the first. */
export function chosen(cases, forms) {
  const [best] = forms.map((form) => ({ form, ...faring(cases.filter((each) => each.form === form)) })).sort((a, b) => a.worst - b.worst || a.changes - b.changes);
  return best.form;
}

function faring(cases) {
  return {
    worst: Math.max(...cases.map(({ outcome }) => OUTCOMES.indexOf(outcome))),
    changes: Math.max(...cases.map(({ lost, added, inside }) => lost.length + added.length + inside.length)),
  };
}
