import { ACADEMY_SCHEMA, KINDS, MODES, MOST, ORDERS, ROLES } from '@tessera-learning/core/academy';
import * as v from 'valibot';
import { address, id, listOf, nonBlank, number, textUpTo, uniqueListOf } from './schema-parts.js';

const ids = v.optional(listOf(id), []);
const modes = listOf(v.picklist(MODES));

const rhythm = v.object({ begin: whole(0, 1440), end: whole(0, 1440), stretch: whole(30, 480), coffee: whole(5, 120), lunch: whole(15, 180) });

const capacity = v.object({ advised: whole(1, 1000), most: whole(1, 1000) });

const group = v.object({ id, title: nonBlank, gain: nonBlank, note: v.optional(nonBlank) });

const goal = v.object({ id, title: nonBlank, order: v.optional(v.picklist(ORDERS)), favours: v.optional(listOf(v.picklist(KINDS)), []) });

const topic = v.object({ id, kind: v.picklist(['general', 'specific']), title: nonBlank, text: nonBlank, modules: ids, readings: ids });

const method = v.object({
  id,
  title: nonBlank,
  text: nonBlank,
  modes,
  people: v.object({ least: whole(1, 1000), most: whole(1, 1000) }),
  material: nonBlank,
  facilitator: nonBlank,
});

const quarters = v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(120), v.multipleOf(15));

const session = v.object({
  id,
  kind: v.picklist(KINDS),
  topic: v.optional(id),
  role: v.optional(v.picklist(ROLES)),
  title: nonBlank,
  aim: nonBlank,
  minutes: v.object({ least: quarters, usual: quarters, most: quarters }),
  methods: listOf(id),
  material: v.optional(nonBlank),
  groups: ids,
  goals: ids,
});

const module = v.object({ id, number, title: nonBlank, href: address, minutes: number, items: listOf(textUpTo) });

const reading = v.object({ id, text: nonBlank, href: address, minutes: number });

const practical = v.object({ id, title: nonBlank, modes });

const service = v.object({ id, title: nonBlank, text: nonBlank });

const past = v.object({ id, title: nonBlank, when: nonBlank, place: nonBlank, text: nonBlank, sources: listOf(v.object({ text: nonBlank, href: address })) });

/** A catalogue as JSON: accepts and refuses what core’s `readCatalogue` does. The JSON Schema is written from it. */
export const academySchema = v.object({
  schema: v.literal(ACADEMY_SCHEMA),
  id,
  language: nonBlank,
  title: nonBlank,
  course: v.optional(id),
  rhythms: v.object({ room: rhythm, online: rhythm }),
  people: capacity,
  groups: v.optional(uniqueListOf(group, MOST.groups), []),
  goals: v.optional(uniqueListOf(goal, MOST.goals), []),
  topics: v.optional(uniqueListOf(topic, MOST.topics), []),
  methods: v.optional(uniqueListOf(method, MOST.methods), []),
  sessions: v.optional(uniqueListOf(session, MOST.sessions), []),
  modules: v.optional(uniqueListOf(module), []),
  readings: v.optional(uniqueListOf(reading), []),
  practical: v.optional(uniqueListOf(practical), []),
  caseSheet: v.optional(listOf(nonBlank), []),
  evaluation: v.object({ before: listOf(nonBlank), after: listOf(nonBlank) }),
  services: v.optional(uniqueListOf(service), []),
  past: v.optional(uniqueListOf(past), []),
});

function whole(least: number, most: number): v.GenericSchema<number> {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}
