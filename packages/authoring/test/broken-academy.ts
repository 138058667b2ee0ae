import { ALONE, change, gone, whole, type Broken } from './broken.js';

const CATALOGUE = 'en/academy/catalogue.yaml';
const TOPICS = 'en/academy/topics.yaml';
const METHODS = 'en/academy/methods.yaml';
const SESSIONS = 'en/academy/sessions.yaml';
const PAGE = 'en/pages/academy.md';
/** Lines of that page with a directive. */
const PARTS = [10, 14, 20, 24, 28];

/** One change, where it is found, under which rule, and words of what to do. */
const row = (what: string, file: string, from: string | RegExp, to: string, found: string | readonly string[], ...says: string[]): Broken => ({ ...change(what, file, from, to, ...[found].flat()), says });

const FORM: readonly Broken[] = [
  row('a title that is missing', CATALOGUE, 'title: Neighbours’ Academy\n', '', `${CATALOGUE}:1:1 academy-file`, 'The key “title” is missing: add it.'),
  row('a key with a typing error', CATALOGUE, 'case-sheet:', 'casesheet:', [`${CATALOGUE}:1:1 academy-file`, `${CATALOGUE}:16:1 unknown-key`], 'Nothing reads the key “casesheet”: use one of: id, title,', '“case-sheet” is missing'),
  row('a key of a group that nobody knows', CATALOGUE, 'note: Not', 'remark: Not', `${CATALOGUE}:8:77 unknown-key`, 'use one of: id, title, gain, note'),
  row('a key of a topic that nobody knows', TOPICS, '    kind: general\n', '    kind: general\n    readings: [silence]\n', `${TOPICS}:4:5 unknown-key`, 'use one of: id, kind, title, text, modules, sections'),
  row('a key of a session that nobody knows', SESSIONS, 'aim: Know three', 'target: three, aim: Know three', `${SESSIONS}:2:79 unknown-key`, 'use one of: id, kind, topic, role,'),
  row('a second list', METHODS, 'methods:\n', 'games: []\nmethods:\n', `${METHODS}:1:1 unknown-key`, 'use one of: methods'),
  row('a group that is a word', CATALOGUE, '  - {id: tenants, title: Tenants, gain: A first word for the stairs.}', '  - tenants', [`${CATALOGUE}:9:5 academy-file`, `${SESSIONS}:11:14 unknown-reference`, 'fr/academy/catalogue.yaml:9:10 missing-translation'], '“item 2 of groups” needs keys and values'),
  row('topics that are no list', TOPICS, /topics:\n[^]*/, 'topics: none\n', [`${TOPICS}:1:9 academy-file`, 'fr/academy/topics.yaml:2:9 missing-translation', 'fr/academy/topics.yaml:8:9 missing-translation'], '“topics” needs a list'),
  row('bad YAML', METHODS, 'title: Round', 'title: "Round', `${METHODS}:16:1 unreadable`, 'look at quotes, colons and indentation here'),
  row('no groups', CATALOGUE, /groups:\n.*\n.*\n/, 'groups: []\n', [`${CATALOGUE}:7:9 academy-file`, 'fr/academy/catalogue.yaml:8:10 missing-translation', 'fr/academy/catalogue.yaml:9:10 missing-translation'], '“groups” needs one entry at least'),
  row('a group without a gain', CATALOGUE, ', gain: A first word for the stairs.', '', `${CATALOGUE}:9:5 academy-file`, 'The key “gain” is missing'),
  row('a title that is a number', SESSIONS, 'title: Hopes', 'title: 2', `${SESSIONS}:16:60 academy-file`, '“title” needs words; put a number or a date between quotes'),
  row('questions that are words', CATALOGUE, 'before: [What do you hope for?]', 'before: What do you hope for?', `${CATALOGUE}:20:11 academy-file`, '“before” needs a list'),
];

const NUMBERS: readonly Broken[] = [
  row('a time without a zero', CATALOGUE, '"09:00"', '"9:00"', `${CATALOGUE}:4:17 academy-file`, '“begin” needs a time between quotes, hours and minutes: "09:00"'),
  row('a time that no clock has', CATALOGUE, '"16:30"', '"24:30"', `${CATALOGUE}:4:31 academy-file`, '“end” needs a time'),
  row('a day that ends before it begins', CATALOGUE, '"15:00"', '"10:00"', `${CATALOGUE}:5:33 academy-file`, '“end” needs a time after “begin”'),
  row('a rhythm without a lunch', CATALOGUE, ', lunch: 45', '', `${CATALOGUE}:5:11 academy-file`, 'The key “lunch” is missing'),
  row('a third rhythm', CATALOGUE, '  online: {begin', '  both: {}\n  online: {begin', `${CATALOGUE}:5:3 unknown-key`, 'use one of: room, online'),
  row('a stretch in words', CATALOGUE, 'stretch: 120', 'stretch: long', `${CATALOGUE}:4:49 academy-file`, '“stretch” needs a whole number, 30 to 480'),
  row('a coffee of half a minute', CATALOGUE, 'coffee: 30', 'coffee: 7.5', `${CATALOGUE}:4:62 academy-file`, '“coffee” needs a whole number, 5 to 120'),
  row('more people advised than can come', CATALOGUE, 'advised: 24', 'advised: 41', `${CATALOGUE}:6:29 academy-file`, '“most” needs a number no smaller than “advised”'),
  row('a method for nobody', METHODS, '{least: 2,', '{least: 0,', `${METHODS}:6:21 academy-file`, '“least” needs a whole number, 1 to 1000'),
  row('a method for fewer than it needs', METHODS, 'most: 20', 'most: 3', `${METHODS}:13:30 academy-file`, '“most” needs a number no smaller than “least”'),
  row('two numbers of minutes', SESSIONS, '[30, 45, 60]', '[30, 60]', `${SESSIONS}:2:118 academy-file`, '“minutes” needs three numbers: the least, the usual and the most minutes'),
  row('minutes that are no quarter of an hour', SESSIONS, '[30, 45, 60]', '[30, 40, 60]', `${SESSIONS}:2:123 academy-file`, '“item 2 of minutes” needs a multiple of 15 minutes'),
  row('no minutes at all', SESSIONS, '[30, 45, 60]', '[0, 45, 60]', `${SESSIONS}:2:119 academy-file`, '“item 1 of minutes” needs a whole number, 15 to 120'),
  row('a session of more than two hours', SESSIONS, '[15, 30, 120]', '[15, 30, 135]', `${SESSIONS}:8:23 academy-file`, '“item 3 of minutes” needs a whole number, 15 to 120'),
  row('usual minutes above the most', SESSIONS, '[30, 45, 60]', '[30, 75, 60]', `${SESSIONS}:2:118 academy-file`, '“minutes” needs numbers that rise'),
  row('minutes that are one number', SESSIONS, '[30, 45, 60]', '45', `${SESSIONS}:2:118 academy-file`, '“minutes” needs a list'),
];

const CHOICES: readonly Broken[] = [
  row('an order that nobody knows', CATALOGUE, 'order: general-first', 'order: any', `${CATALOGUE}:11:47 academy-file`, '“order” needs one of: general-first, specific-first, cases-first'),
  row('a kind that a goal cannot favour', CATALOGUE, '[input, exercise]', '[input, lunch]', `${CATALOGUE}:11:79 academy-file`, 'needs one of: exercise, case, input, visit'),
  row('a kind that is favoured twice', CATALOGUE, '[input, exercise]', '[input, input]', `${CATALOGUE}:11:79 duplicate-id`, '“input” is listed twice: keep one'),
  row('a mode that nobody knows', METHODS, 'modes: [room]', 'modes: [hall]', `${METHODS}:12:13 academy-file`, 'needs one of: room, online'),
  row('a method for no mode', METHODS, 'modes: [room]', 'modes: []', `${METHODS}:12:12 academy-file`, '“modes” needs one entry at least'),
  row('a kind of topic that nobody knows', TOPICS, 'kind: specific', 'kind: special', `${TOPICS}:9:11 academy-file`, '“kind” needs one of: general, specific'),
  row('a kind of session that nobody knows', SESSIONS, 'kind: case', 'kind: cases', `${SESSIONS}:19:27 academy-file`, '“kind” needs one of: exercise, case, input, visit'),
  row('a role that nobody knows', SESSIONS, 'role: welcome', 'role: greeting', `${SESSIONS}:15:38 academy-file`, '“role” needs one of: welcome, expectations,'),
  row('a session for nothing', SESSIONS, 'role: welcome, ', '', `${SESSIONS}:15:5 academy-file`, 'The key “topic” is missing: say which topic it is made for, or write “role”'),
  row('a session for a topic and a role', SESSIONS, 'role: welcome', 'topic: the-lift, role: welcome', `${SESSIONS}:15:55 academy-file`, '“role” cannot stand beside “topic”: keep one of the two'),
];

const REFERENCES: readonly Broken[] = [
  row('an id with a capital', CATALOGUE, 'id: neighbours-academy', 'id: Neighbours', `${CATALOGUE}:1:5 invalid-id`, '“Neighbours” is not an id: use lower-case letters'),
  row('a topic without an id', TOPICS, '  - id: the-lift\n    kind', '  - kind', `${TOPICS}:8:5 academy-file`, 'The key “id” is missing'),
  row('a session twice', SESSIONS, 'id: hopes', 'id: opening', `${SESSIONS}:16:10 duplicate-id`, 'Another session here is called “opening”: give each its own id'),
  row('a service and a topic by one name are no fault', CATALOGUE, 'id: doorbell', 'id: round', ['fr/academy/catalogue.yaml:1:1 missing-translation', 'fr/academy/catalogue.yaml:23:10 missing-translation'], 'The service “round” of “en” (en/academy/catalogue.yaml, line 23) is missing here'),
  row('an unknown module', TOPICS, '[listening, greeting]', '[listening, waving]', `${TOPICS}:6:26 unknown-reference`, 'There is no module “waving”: name one of course.yaml'),
  row('an unknown section', TOPICS, '[silence, first-word]', '[silence, third-word]', `${TOPICS}:7:25 unknown-reference`, 'name a section that has a ::read'),
  row('a section without pages to read', TOPICS, '[silence, first-word]', '[silence, why]', `${TOPICS}:7:25 unknown-reference`, 'There is no section to read “why”'),
  row('a module twice', TOPICS, '[listening, greeting]', '[listening, listening]', `${TOPICS}:6:26 duplicate-id`, '“listening” is listed twice: keep one'),
  row('an unknown topic', SESSIONS, 'topic: the-lift, title: A talk', 'topic: the-stairs, title: A talk', `${SESSIONS}:13:41 unknown-reference`, 'There is no topic “the-stairs”: name one of topics.yaml, or write it there'),
  row('an unknown method', SESSIONS, '[walk, round]', '[run, round]', `${SESSIONS}:9:15 unknown-reference`, 'There is no method “run”: name one of methods.yaml, or write it there'),
  row('a session without a method', SESSIONS, '[walk, round]', '[]', `${SESSIONS}:9:14 academy-file`, '“methods” needs one entry at least'),
  row('an unknown group', SESSIONS, '[tenants]', '[mayors]', `${SESSIONS}:11:14 unknown-reference`, 'There is no group “mayors”: name one of catalogue.yaml, or write it there'),
  row('an unknown goal', SESSIONS, '[start]', '[stop]', `${SESSIONS}:12:13 unknown-reference`, 'There is no goal “stop”: name one of catalogue.yaml, or write it there'),
  row('a past session that nobody tells of', CATALOGUE, /sources:\n.*/, 'sources: []', `${CATALOGUE}:30:14 academy-file`, '“sources” needs one entry at least: say where this is known from'),
  row('a source that is a script', CATALOGUE, 'https://example.org/stairs?a=b&c=d', 'javascript:alert(1)', `${CATALOGUE}:31:45 forbidden-address`, 'write its whole address, beginning with https:// and without a user name'),
  row('a source with a user name', CATALOGUE, 'https://example.org/', 'https://a:b@example.org/', `${CATALOGUE}:31:45 forbidden-address`),
  row('a source on this site', CATALOGUE, 'https://example.org/stairs?a=b&c=d', '../stairs.html', `${CATALOGUE}:31:45 forbidden-address`, 'A source is on another site'),
];

const crowd = (count: number, of: (index: number) => string): string => Array.from({ length: count }, (_, index) => of(index)).join('');

/** English alone: whatever is new would be missing in French. */
const cap = (what: string, file: string, key: string, entry: (at: number) => string, line: number, says: string): Broken => (
  { what, edits: [...ALONE, { file, from: `${key}:\n`, to: `${key}:\n${crowd(500, entry)}` }], found: [`${file}:${line}:5 too-long`], says: [says] });

const CAPS: readonly Broken[] = [
  cap('more than 60 topics', TOPICS, 'topics', (at) => `  - {id: t-${at}, kind: general, title: T, text: T}\n`, 62, 'This is more than 60 entries in “topics”: take some out'),
  cap('more than 400 sessions', SESSIONS, 'sessions', (at) => `  - {id: s-${at}, kind: visit, topic: the-lift, title: S, aim: S, minutes: [15, 15, 15], methods: [round]}\n`, 402, 'more than 400 entries in “sessions”'),
  cap('more than 100 methods', METHODS, 'methods', (at) => `  - {id: m-${at}, title: M, text: M, modes: [room], people: {least: 1, most: 2}, material: M, facilitator: M}\n`, 102, 'more than 100 entries in “methods”'),
  cap('more than 40 groups', CATALOGUE, 'groups', (at) => `  - {id: g-${at}, title: G, gain: G}\n`, 48, 'more than 40 entries in “groups”'),
  cap('more than 20 goals', CATALOGUE, 'goals', (at) => `  - {id: g-${at}, title: G}\n`, 31, 'more than 20 entries in “goals”'),
  cap('more services than readers take', CATALOGUE, 'services', (at) => `  - {id: s-${at}, title: S, text: S}\n`, 523, 'more than 500 entries in “services”'),
  row('a text that no reader takes', CATALOGUE, 'Not every house has one.', 'long '.repeat(4001), `${CATALOGUE}:1:1 too-long`, 'The academy cannot be read at groups[0].note: expected text, not too long: make it shorter there'),
];

/** Where the sessions with a role stand. */
const GAP_LINES = [15, 16, 17, 18, 19, 20, 21, 22];

const GAPS: readonly Broken[] = [
  row('a topic without an exercise', SESSIONS, 'kind: exercise, topic: the-lift', 'kind: case, topic: the-lift', `${TOPICS}:8:9 academy-gap`, 'There is no exercise on the topic “the-lift”: write a session with kind: exercise and topic: the-lift in sessions.yaml'),
  row('a role without a session', SESSIONS, 'role: welcome', 'role: look-back', `${SESSIONS}:1:1 academy-gap`, 'There is no session with the role “welcome”: write a session with role: welcome in sessions.yaml'),
  row('a topic that nobody can take up online', SESSIONS, 'minutes: [30, 60, 90], methods: [round]', 'minutes: [30, 60, 90], methods: [walk]', [`${TOPICS}:8:9 academy-gap`, `${TOPICS}:8:9 academy-gap`], 'There is no exercise on the topic “the-lift” for 2 people in a room: name a method for them in one that is there, or write', 'for 2 people online'),
  {
    what: 'a number of people that falls between two methods',
    edits: [
      { file: SESSIONS, from: 'minutes: [30, 60, 90], methods: [round]', to: 'minutes: [30, 60, 90], methods: [walk, talk]' },
      { file: METHODS, from: 'least: 4, most: 20', to: 'least: 1, most: 20' },
      { file: METHODS, from: 'methods:\n', to: 'methods:\n  - {id: talk, title: T, text: T, modes: [online, room], people: {least: 22, most: 60}, material: T, facilitator: T}\n' },
      ...ALONE,
    ],
    found: [`${TOPICS}:8:9 academy-gap`, `${TOPICS}:8:9 academy-gap`],
    says: ['There is no exercise on the topic “the-lift” for 21 people in a room', 'There is no exercise on the topic “the-lift” for 2 people online'],
  },
  row('a role that suits all but the most', METHODS, 'people: {least: 2, most: 40}', 'people: {least: 2, most: 39}', [...GAP_LINES.flatMap((line) => [`${SESSIONS}:${line}:10 academy-gap`, `${SESSIONS}:${line}:10 academy-gap`]), ...Array.from({ length: 8 }, (_, at) => `${TOPICS}:${at < 4 ? 2 : 8}:9 academy-gap`)], 'There is no session with the role “welcome” for 40 people in a room', 'role “evaluation” for 40 people online'),
  row('no fault: fewer people than every method takes', CATALOGUE, 'most: 40', 'most: 30', []),
];

const FILES: readonly Broken[] = [
  gone('an academy without methods', METHODS, `${METHODS}:1:1 unreadable`),
  gone('an academy without a catalogue', CATALOGUE, `${CATALOGUE}:1:1 unreadable`),
  whole('topics that are not UTF-8', TOPICS, Uint8Array.from([0x61, 0xe9, 0x62]), `${TOPICS}:1:2 unreadable`),
  whole('a file of nothing', SESSIONS, '', `${SESSIONS}:1:1 academy-file`),
  { what: 'no academy in French', edits: [{ file: 'fr/academy' }], found: ['catalogue', 'methods', 'sessions', 'topics'].map((name) => `fr/academy/${name}.yaml:1:1 missing-translation`), says: ['translate the one of the same name in “en”'] },
  { what: 'an academy in French alone', edits: [{ file: 'en/academy' }], found: [...PARTS.map((line) => `${PAGE}:${line}:1 unknown-directive`), 'fr/academy/catalogue.yaml:1:1 missing-translation'], says: ['There is no folder “academy” in “en”: write it there too', '“academy-planner” means nothing here: this language has no folder academy/'] },
  row('another catalogue in French', 'fr/academy/catalogue.yaml', 'id: neighbours-academy', 'id: academie', ['fr/academy/catalogue.yaml:1:1 missing-translation', 'fr/academy/catalogue.yaml:1:5 missing-translation'], 'There is no catalogue “academie” in “en”: write it there too, or correct the id'),
  row('a topic that French lacks', 'fr/academy/topics.yaml', /  - id: the-lift[^]*/, '', ['fr/academy/sessions.yaml:13:41 unknown-reference', 'fr/academy/sessions.yaml:14:45 unknown-reference', 'fr/academy/topics.yaml:1:1 missing-translation'], 'The topic “the-lift” of “en” (en/academy/topics.yaml, line 8) is missing here: translate it, and keep its id'),
  row('a method with another id in French', 'fr/academy/methods.yaml', 'id: walk', 'id: marche', ['fr/academy/methods.yaml:1:1 missing-translation', 'fr/academy/methods.yaml:9:9 missing-translation', 'fr/academy/sessions.yaml:9:15 unknown-reference']),
  row('a session that English lacks', SESSIONS, 'id: hopes', 'id: wishes', ['fr/academy/sessions.yaml:1:1 missing-translation', 'fr/academy/sessions.yaml:16:10 missing-translation']),
];

const PAGES: readonly Broken[] = [
  row('two parts in one section', PAGE, '::academy-past', '::academy-past\n\n::saved-data', `${PAGE}:30:1 one-element`, 'A section has one of these at most: begin a new section for “saved-data”'),
  row('a part twice on a page', PAGE, '::academy-past', '::academy-topics', `${PAGE}:28:1 one-element`, '“academy-topics” stands on this page already: take one of them out'),
  row('a part twice in a section', PAGE, '::academy-past', '::academy-past\n\n::academy-past', `${PAGE}:30:1 one-element`),
  row('a part with an attribute', PAGE, '::academy-past', '::academy-past{year=2020}', `${PAGE}:28:21 unknown-key`, 'Nothing reads the attribute “year” of “academy-past”: take it out'),
  row('a part with words', PAGE, '::academy-past', '::academy-past[So far]', `${PAGE}:28:1 directive-value`, 'take out the brackets'),
  row('a part that nobody knows', PAGE, '::academy-past', '::academy-future', `${PAGE}:28:1 unknown-directive`),
  row('a part in a module', 'en/modules/greeting/module.md', 'Then [listen]', '::academy-topics\n\nThen [listen]', 'en/modules/greeting/module.md:32:1 unknown-directive'),
  row('no fault: a part on the landing page', 'en/landing.md', 'Read, and', '::academy-topics\n\nRead, and', []),
];

export const BROKEN_ACADEMY: readonly Broken[] = [...FORM, ...NUMBERS, ...CHOICES, ...REFERENCES, ...CAPS, ...GAPS, ...FILES, ...PAGES];
