import { safeAddress, type Source as Link } from '@tessera-learning/core';
import { KINDS, MODES, MOST, ORDERS, type Catalogue, type Goal, type PastSession, type Practical, type Service, type TargetGroup } from '@tessera-learning/core/academy';
import type { Places } from '../file-context.js';
import { slug } from '../yaml-slug.js';
import type { YamlFields, YamlValue } from '../yaml-value.js';
import type { YamlFile } from './academy-files.js';
import { optionalWords, readEntries, words, wordsList } from './entries.js';
import { readPeople, readRhythm } from './read-numbers.js';
import { picks } from './references.js';

const KEYS = ['id', 'title', 'rhythms', 'people', 'groups', 'goals', 'practical', 'case-sheet', 'evaluation', 'services', 'past'] as const;

/** What catalogue.yaml says. */
export type CatalogueFile = Pick<Catalogue, 'id' | 'title' | 'rhythms' | 'people' | 'groups' | 'goals' | 'practical' | 'caseSheet' | 'evaluation' | 'services' | 'past'>;

/** Reads catalogue.yaml. */
export function readCatalogueFile({ fields }: YamlFile, places: Places): CatalogueFile {
  fields.only(KEYS);
  const [rhythms, evaluation] = [fields.need('rhythms')?.fields(), fields.need('evaluation')?.fields()];
  rhythms?.only(MODES);
  evaluation?.only(['before', 'after']);
  return {
    id: slug(fields.need('id')) ?? '',
    title: words(fields, 'title'),
    rhythms: { room: readRhythm(rhythms?.need('room')), online: readRhythm(rhythms?.need('online')) },
    people: readPeople(fields.need('people'), 'advised', 'most'),
    groups: readGroups(fields, places),
    goals: readGoals(fields, places),
    practical: readEntries<Practical>(fields.need('practical'), { what: 'entry of “practical”', keys: ['title', 'modes'] }, places, readPractical),
    caseSheet: wordsList(fields.need('case-sheet')),
    evaluation: { before: wordsList(evaluation?.need('before')), after: wordsList(evaluation?.need('after')) },
    services: readEntries<Service>(fields.need('services'), { what: 'service', keys: ['title', 'text'] }, places, (each) => ({ title: words(each, 'title'), text: words(each, 'text') })),
    past: readEntries<PastSession>(fields.need('past'), { what: 'past session', keys: ['title', 'when', 'place', 'text', 'sources'] }, places, readPast),
  };
}

function readGroups(fields: YamlFields, places: Places): TargetGroup[] {
  return readEntries<TargetGroup>(fields.need('groups'), { what: 'group', keys: ['title', 'gain', 'note'], least: 1, most: MOST.groups }, places, (each) => (
    { title: words(each, 'title'), gain: words(each, 'gain'), ...optionalWords(each, 'note') }));
}

function readGoals(fields: YamlFields, places: Places): Goal[] {
  return readEntries<Goal>(fields.need('goals'), { what: 'goal', keys: ['title', 'order', 'favours'], least: 1, most: MOST.goals }, places, (each) => {
    const order = each.find('order')?.oneOf(ORDERS);
    return { title: words(each, 'title'), ...(order ? { order } : {}), favours: picks(each.find('favours'), KINDS) };
  });
}

function readPractical(fields: YamlFields): Omit<Practical, 'id'> {
  const modes = fields.find('modes');
  return { title: words(fields, 'title'), modes: modes ? picks(modes, MODES, 1) : MODES };
}

function readPast(fields: YamlFields): Omit<PastSession, 'id'> {
  const [title = '', when = '', place = '', text = ''] = ['title', 'when', 'place', 'text'].map((key) => words(fields, key));
  const sources = fields.need('sources');
  const items = sources?.list();
  if (items?.length === 0) sources?.wrong('needs one entry at least: say where this is known from');
  return { title, when, place, text, sources: (items ?? []).flatMap((each) => readLink(each) ?? []) };
}

function readLink(value: YamlValue): Link | undefined {
  const fields = value.fields();
  fields?.only(['label', 'address']);
  const [text, address] = [words(fields, 'label'), fields?.need('address')];
  const written = address?.text();
  const href = safeAddress(written);
  if (href !== undefined && /^https?:/i.test(href)) return { text, href };
  if (address && written !== undefined) value.context.source.problem('forbidden-address', address.point, 'A source is on another site: write its whole address, beginning with https:// and without a user name.');
  return undefined;
}
