import { KINDS, MODES, MOST, ROLES, type Method, type Session, type Topic } from '@tessera-learning/core/academy';
import type { Places } from '../file-context.js';
import type { YamlFields } from '../yaml-value.js';
import type { YamlFile } from './academy-files.js';
import { optionalWords, readEntries, words } from './entries.js';
import { readLengths, readPeople } from './read-numbers.js';
import { picks, reference, references, type Known } from './references.js';

/** Reads topics.yaml. */
export function readTopics({ fields }: YamlFile, known: { readonly modules: Known; readonly sections: Known }, places: Places): Topic[] {
  fields.only(['topics']);
  return readEntries<Topic>(fields.need('topics'), { what: 'topic', keys: ['kind', 'title', 'text', 'modules', 'sections'], least: 1, most: MOST.topics }, places, (each) => ({
    kind: each.need('kind')?.oneOf(['general', 'specific']) ?? 'general',
    title: words(each, 'title'),
    text: words(each, 'text'),
    modules: references(each.find('modules'), known.modules),
    readings: references(each.find('sections'), known.sections),
  }));
}

/** Reads methods.yaml. */
export function readMethods({ fields }: YamlFile, places: Places): Method[] {
  fields.only(['methods']);
  return readEntries<Method>(fields.need('methods'), { what: 'method', keys: ['title', 'text', 'modes', 'people', 'material', 'facilitator'], least: 1, most: MOST.methods }, places, (each) => ({
    title: words(each, 'title'),
    text: words(each, 'text'),
    modes: picks(each.need('modes'), MODES, 1),
    people: readPeople(each.need('people'), 'least', 'most'),
    material: words(each, 'material'),
    facilitator: words(each, 'facilitator'),
  }));
}

/** What sessions name. */
export interface SessionKnown {
  readonly topics: Known;
  readonly methods: Known;
  readonly groups: Known;
  readonly goals: Known;
}

const SESSION_KEYS = ['kind', 'topic', 'role', 'title', 'aim', 'minutes', 'methods', 'material', 'groups', 'goals'];

/** Reads sessions.yaml. */
export function readSessions({ fields }: YamlFile, known: SessionKnown, places: Places): Session[] {
  fields.only(['sessions']);
  return readEntries<Session>(fields.need('sessions'), { what: 'session', keys: SESSION_KEYS, least: 1, most: MOST.sessions }, places, (each) => ({
    kind: each.need('kind')?.oneOf(KINDS) ?? 'input',
    ...madeFor(each, known.topics),
    title: words(each, 'title'),
    aim: words(each, 'aim'),
    minutes: readLengths(each),
    methods: references(each.need('methods'), known.methods, 1),
    ...optionalWords(each, 'material'),
    groups: references(each.find('groups'), known.groups),
    goals: references(each.find('goals'), known.goals),
  }));
}

/** A session is made for a topic or for a role: a plan looks for it by one of them. */
function madeFor(fields: YamlFields, topics: Known): Pick<Session, 'topic' | 'role'> {
  const [topic, role] = [fields.find('topic'), fields.find('role')];
  if (!topic && !role) fields.need('topic', undefined, 'say which topic it is made for, or write “role” for one that every programme needs');
  if (topic && role) role.wrong('cannot stand beside “topic”: keep one of the two');
  const [id, name] = [reference(topic, topics), role?.oneOf(ROLES)];
  return { ...(id === undefined ? {} : { topic: id }), ...(name === undefined ? {} : { role: name }) };
}
