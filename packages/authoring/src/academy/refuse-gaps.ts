import { MODES, ROLES, type Catalogue, type Kind, type Method, type Mode, type Session } from '@tessera-learning/core/academy';
import type { Places } from '../file-context.js';
import type { Place, Report } from '../problem.js';

/** Fewer people make no session. */
const FEWEST_PEOPLE = 2;
/** What every topic has: something to take in, and something to do. */
const OF_TOPIC: readonly Kind[] = ['input', 'exercise'];
const WHERE: Readonly<Record<Mode, string>> = { room: 'in a room', online: 'online' };

/** Sessions that stand in for each other in a plan. */
interface Choice {
  readonly sessions: readonly Session[];
  readonly what: string;
  readonly cure: string;
  readonly place: Place;
}

/** Reports topics and roles that a plan would find no session for, whoever comes. */
export function refuseGaps(catalogue: Catalogue, sessionsFile: string, places: Places, report: Report): void {
  const methods = new Map(catalogue.methods.map((method) => [method.id, method]));
  const top: Place = { file: sessionsFile, line: 1, column: 1 };
  for (const choice of [...ofTopics(catalogue, places, top), ...ofRoles(catalogue, places, top)]) {
    const { sessions, what, cure, place } = choice;
    const usable = sessions.flatMap((session) => session.methods.flatMap((id) => methods.get(id) ?? []));
    if (sessions.length === 0) report.add('academy-gap', place, `There is no ${what}: write ${cure} in sessions.yaml.`);
    else refuseNumbers(usable, catalogue.people.most, choice, report);
  }
}

function refuseNumbers(methods: readonly Method[], most: number, { what, cure, place }: Choice, report: Report): void {
  for (const mode of MODES) {
    const number = firstGap(methods.filter(({ modes }) => modes.includes(mode)), most);
    if (number !== undefined) report.add('academy-gap', place, `There is no ${what} for ${number} people ${WHERE[mode]}: name a method for them in one that is there, or write ${cure} in sessions.yaml.`);
  }
}

/** The first number of people that no method is for. */
function firstGap(methods: readonly Method[], most: number): number | undefined {
  let number = FEWEST_PEOPLE;
  // Each method that is found reaches at least this number: the next one is larger.
  for (let method = covering(methods, number); method; method = covering(methods, number)) number = method.people.most + 1;
  return number <= most ? number : undefined;
}

function covering(methods: readonly Method[], number: number): Method | undefined {
  return methods.find(({ people: { least, most } }) => least <= number && number <= most);
}

function ofTopics({ topics, sessions }: Catalogue, places: Places, top: Place): Choice[] {
  return topics.flatMap((topic) => OF_TOPIC.map((kind) => ({
    sessions: sessions.filter((session) => session.topic === topic.id && session.kind === kind),
    what: `${kind} on the topic “${topic.id}”`,
    cure: `a session with kind: ${kind} and topic: ${topic.id}`,
    place: places.get(topic) ?? top,
  })));
}

/** A role has no place of its own: the first session that has it stands for it. */
function ofRoles({ sessions }: Catalogue, places: Places, top: Place): Choice[] {
  return ROLES.map((role) => {
    const having = sessions.filter((session) => session.role === role);
    const place = having[0] && places.get(having[0]);
    return { sessions: having, what: `session with the role “${role}”`, cure: `a session with role: ${role}`, place: place ?? top };
  });
}
