import { peopleOf, type Brief } from './brief.js';
import type { Catalogue, Kind, Method, Order, Role, Session, Topic } from './catalogue.js';
import { dayFrame } from './frame.js';
import type { LeftOut } from './plan.js';

/** A session with the way it will be run. */
export interface Choice {
  readonly session: Session;
  readonly method: Method;
}

/** What one topic brings, best first. */
export interface Unit {
  readonly topic: Topic;
  readonly input: Choice;
  readonly practice: Choice;
  /** What else there is, in the order in which it would be added. */
  readonly more: readonly Choice[];
}

export interface Chosen {
  readonly order: Order;
  readonly frame: ReadonlyMap<Role, Choice>;
  readonly units: readonly Unit[];
  readonly leftOut: readonly LeftOut[];
}

/** Chooses what a brief calls for: topics in order, each with its best sessions; and says which topics have no room. */
export function choose(catalogue: Catalogue, brief: Brief): Chosen {
  const order = orderOf(catalogue, brief);
  const pick = suiting(catalogue, brief);
  const frame = new Map(pick.filter(({ session }) => session.role).reverse().map((choice) => [choice.session.role as Role, choice]));
  const topics = inOrder(catalogue.topics.filter(({ id }) => brief.topics.includes(id)), order);
  const units = topics.flatMap((topic) => unitOf(topic, pick.filter(({ session }) => session.topic === topic.id), order) ?? []);
  const none = topics.filter((topic) => !units.some((unit) => unit.topic === topic));
  const room = roomIn(catalogue, brief, frame);
  const fit = fitting(units, room);
  return {
    order, frame, units: units.slice(0, fit),
    leftOut: [...none.map(({ id }) => ({ topic: id, reason: 'no-session' as const })), ...units.slice(fit).map(({ topic }) => ({ topic: topic.id, reason: 'no-time' as const }))],
  };
}

/** Sessions that people and mode allow, best first; equals stay in the order of the catalogue. */
export function suiting({ sessions, methods, goals }: Catalogue, brief: Brief): readonly Choice[] {
  const count = peopleOf(brief);
  const suits = ({ modes, people }: Method): boolean => modes.includes(brief.mode) && people.least <= count && count <= people.most;
  const suitable = new Map(methods.filter(suits).map((method) => [method.id, method]));
  const favoured = new Set([...goals.filter(({ id }) => brief.goals.includes(id)).flatMap(({ favours }) => favours), ...(brief.cases.length > 0 ? (['case'] as const) : [])]);
  const choices = sessions.flatMap((session) => {
    const method = suitable.get(session.methods.find((id) => suitable.has(id)) ?? '');
    return method ? [{ choice: { session, method }, worth: worthOf(session, brief, count, favoured) }] : [];
  });
  return choices.sort((a, b) => b.worth - a.worth).map(({ choice }) => choice);
}

/** How well a session serves these people and goals; cases that are brought want a place. What is for everyone is worth as much as what suits two in five. */
function worthOf({ groups, goals, kind }: Session, { people, goals: wanted }: Brief, count: number, favoured: ReadonlySet<Kind>): number {
  const best = new Set(groups);
  const served = people.filter(({ group }) => best.has(group)).reduce((sum, each) => sum + each.count, 0);
  const suits = groups.length > 0 ? served / Math.max(1, count) : 0.4;
  return 3 * suits + 2 * Number(goals.some((goal) => wanted.includes(goal))) + Number(favoured.has(kind));
}

function unitOf(topic: Topic, choices: readonly Choice[], order: Order): Unit | undefined {
  const best = (kind: Kind): Choice | undefined => choices.find(({ session }) => session.kind === kind);
  const input = best('input');
  const practice = order === 'cases-first' ? (best('case') ?? best('exercise')) : (best('exercise') ?? best('case'));
  return input && practice && { topic, input, practice, more: choices.filter((choice) => choice !== input && choice !== practice) };
}

function orderOf({ goals }: Catalogue, brief: Brief): Order {
  return goals.find(({ id, order }) => order && brief.goals.includes(id))?.order ?? 'general-first';
}

/** Topics stay in the order of the catalogue within each kind. */
function inOrder(topics: readonly Topic[], order: Order): readonly Topic[] {
  const first = order === 'general-first' ? 'general' : 'specific';
  return [...topics.filter(({ kind }) => kind === first), ...topics.filter(({ kind }) => kind !== first)];
}

/** Minutes for topics, over all days. */
function roomIn(catalogue: Catalogue, brief: Brief, frame: Chosen['frame']): number {
  const often = (role: Role): number => (role === 'look-back' || role === 'take-away' ? brief.days - 1 : Number(role !== 'own-work'));
  const taken = [...frame].reduce((sum, [role, choice]) => sum + often(role) * needOf(choice), 0);
  return brief.days * dayFrame(brief, catalogue).work - taken;
}

/** How many units fit, the first always. */
function fitting(units: readonly Unit[], room: number): number {
  let left = room;
  const over = units.findIndex(({ input, practice }, index) => (left -= needOf(input) + needOf(practice)) < 0 && index > 0);
  return over < 0 ? units.length : over;
}

/** Between the shortest and the usual. */
function needOf({ session: { minutes } }: Choice): number {
  return (minutes.least + minutes.usual) / 2;
}
