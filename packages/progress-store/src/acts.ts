import { factKey, join, NOTHING } from '@tessera-learning/core';
import { forget } from './forget.js';
import type { LeanStore, ProgressStore } from './progress-store.js';
import { addFacts, recordAct } from './record.js';

/** Gives a store everything that it can do. */
export function withActs(store: LeanStore): ProgressStore {
  const facts: ProgressStore['facts'] = (course) => [...store.progress.facts.values()].filter((fact) => !course || fact.course === course);
  const acts: Omit<ProgressStore, keyof LeanStore> = {
    facts,
    record: (act) => recordAct(store, act),
    async import(more) {
      const known = store.progress.facts;
      const fresh = [...join(NOTHING, more).facts.values()].filter((fact) => !known.has(factKey(fact)));
      return { added: fresh.length, kept: fresh.length > 0 ? await addFacts(store, fresh) : store.kept };
    },
    forget: (course) => forget(store, course ? `${course}:` : ''),
  };
  return Object.assign(store, acts);
}
