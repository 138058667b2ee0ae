import type { Catalogue } from '@tessera-learning/core/academy';

type Named = { readonly id: string };

/** Compares the ids of two lists; `file` is the one that the second list stands in. */
type Compare = (what: string, source: readonly Named[], target: readonly Named[], file: string) => void;

/** Compares a translated catalogue with the one it is made from: a plan holds ids, and opens in every language. */
export function compareAcademies(source: Catalogue, target: Catalogue, compare: Compare): void {
  compare('catalogue', [source], [target], 'catalogue.yaml');
  compare('group', source.groups, target.groups, 'catalogue.yaml');
  compare('goal', source.goals, target.goals, 'catalogue.yaml');
  compare('entry of “practical”', source.practical, target.practical, 'catalogue.yaml');
  compare('service', source.services, target.services, 'catalogue.yaml');
  compare('past session', source.past, target.past, 'catalogue.yaml');
  compare('topic', source.topics, target.topics, 'topics.yaml');
  compare('method', source.methods, target.methods, 'methods.yaml');
  compare('session', source.sessions, target.sessions, 'sessions.yaml');
}
