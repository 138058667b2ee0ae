import { change, gone, whole, type Broken } from './broken.js';

const GLOSSARY = 'en/glossary.md';
const EXAMPLES = 'en/examples/first-word.md';
const OTHER_EXAMPLES = 'en/examples/second-word.md';
const FRENCH_EXAMPLES = 'fr/examples/first-word.md';
const GREETING = 'en/modules/greeting/module.md';
const OTHER = 'en/modules/listening/module.md';
const FRENCH_OTHER = 'fr/modules/listening/module.md';
const LANDING = 'en/landing.md';

const BENCHES = '::source[About the benches]{year="2014" known="described" address="https://example.org/benches?a=b"}\n';
const NEW_BENCHES = 'New benches stand so that people face each other, and [nod](term:nod).\n';

const TERMS: readonly Broken[] = [
  change('an unknown term', OTHER, 'term:nod', 'term:bow', `${OTHER}:10:90 unknown-reference`),
  change('a term that is not named', OTHER, 'term:nod', 'term:', `${OTHER}:10:90 unknown-reference`),
  change('an unknown term in an example', EXAMPLES, 'term:nod', 'term:bow', `${EXAMPLES}:9:55 unknown-reference`),
  change('an unknown term by its file', LANDING, 'module:greeting', 'glossary.md#bow', `${LANDING}:10:20 dead-link`),
  change('no fault: a term by its file', LANDING, 'module:greeting', 'glossary.md#nod'),
  change('an anchor that the glossary does not have', GLOSSARY, '(#nod)', '(#bow)', `${GLOSSARY}:7:33 dead-link`),
  change('a term without a meaning', GLOSSARY, 'A small bow of the head.\n', '', `${GLOSSARY}:1:1 missing-text`),
  change('a term twice', GLOSSARY, '{#greeting}', '{#nod}', `${GLOSSARY}:5:13 duplicate-id`),
  change('a term without an id', GLOSSARY, ' {#greeting}', '', `${GLOSSARY}:5:1 missing-id`),
  change('an id of a term with a capital', GLOSSARY, '{#greeting}', '{#Greeting}', `${GLOSSARY}:5:13 invalid-id`),
  change('a term without words', GLOSSARY, '## Greeting {#greeting}', '## {#greeting}', `${GLOSSARY}:5:1 missing-text`),
  change('text before the first term', GLOSSARY, '## Nod', 'Words.\n\n## Nod', `${GLOSSARY}:1:1 stray-text`),
  change('a heading within a term', GLOSSARY, 'A small bow', '### More\n\nA small bow', `${GLOSSARY}:3:1 heading-order`),
  change('a directive in a term', GLOSSARY, 'A small bow', '::example{#ourtown-benches}\n\nA small bow', `${GLOSSARY}:3:1 unknown-directive`),
  change('front matter in a glossary', GLOSSARY, '## Nod', '---\ntitle: Words\n---\n\n## Nod', `${GLOSSARY}:2:1 unknown-key`),
  whole('a glossary of nothing', GLOSSARY, '', `${EXAMPLES}:9:55 unknown-reference`, `${GLOSSARY}:1:1 missing-text`, `${OTHER}:10:90 unknown-reference`, 'fr/glossary.md:1:18 missing-translation', 'fr/glossary.md:5:12 missing-translation'),
  whole('a glossary that is not UTF-8', GLOSSARY, Uint8Array.from([0x61, 0xe9, 0x62]), `${GLOSSARY}:1:2 unreadable`),
];

const SOURCES: readonly Broken[] = [
  change('an example without a source', EXAMPLES, BENCHES, '', `${EXAMPLES}:5:1 missing-evidence`),
  change('two sources', EXAMPLES, BENCHES, `${BENCHES}\n${BENCHES}`, `${EXAMPLES}:9:1 directive-value`),
  change('an example without a year', EXAMPLES, 'year="2014" ', '', `${EXAMPLES}:7:1 directive-value`),
  change('an example with an empty year', EXAMPLES, 'year="2014"', 'year=" "', `${EXAMPLES}:7:35 directive-value`),
  change('an example that is known from hearsay', EXAMPLES, 'known="described"', 'known="hearsay"', `${EXAMPLES}:7:48 directive-value`),
  change('an example that does not say how it is known', EXAMPLES, ' known="described"', '', `${EXAMPLES}:7:1 directive-value`),
  change('a source without an address', EXAMPLES, ' address="https://example.org/benches?a=b"', '', `${EXAMPLES}:7:1 forbidden-address`),
  change('a source of an example on this site', EXAMPLES, 'https://example.org/benches?a=b', '../benches/', `${EXAMPLES}:7:68 forbidden-address`),
  change('a source of an example with a user name', EXAMPLES, 'https://example.org/benches', 'https://a:b@example.org/benches', `${EXAMPLES}:7:68 forbidden-address`),
  change('a source of an example that is a script', EXAMPLES, 'https://example.org/benches?a=b', 'javascript:alert(1)', `${EXAMPLES}:7:68 forbidden-address`),
  change('a source of an example without words', EXAMPLES, '[About the benches]', '', `${EXAMPLES}:7:1 directive-value`),
  change('a source with a typing error', EXAMPLES, 'year="2014"', 'year="2014" yaer="2014"', `${EXAMPLES}:7:47 unknown-key`),
];

const EXAMPLE_TEXTS: readonly Broken[] = [
  change('an empty example', EXAMPLES, NEW_BENCHES, '', `${EXAMPLES}:5:1 missing-text`),
  change('an example without a place', EXAMPLES, '## Ourtown, Nowhere', '##', `${EXAMPLES}:5:1 missing-text`),
  change('an example without an id', EXAMPLES, ' {#theirtown-week}', '', `${EXAMPLES}:11:1 missing-id`),
  change('a link of an example without a source', EXAMPLES, `${BENCHES}\n${NEW_BENCHES}`, '[Benches](module:sitting).\n', `${EXAMPLES}:5:1 missing-evidence`, `${EXAMPLES}:7:1 unknown-reference`),
  change('an example in an example', EXAMPLES, 'There is a week', '::example{#ourtown-benches}\n\nThere is a week', `${EXAMPLES}:15:1 unknown-directive`),
  change('text before the first example', EXAMPLES, '## Ourtown', 'Words.\n\n## Ourtown', `${EXAMPLES}:5:1 stray-text`),
  change('an example twice', EXAMPLES, '{#theirtown-week}', '{#ourtown-benches}', `${EXAMPLES}:11:23 duplicate-id`),
  change('an example that is called as its section is', EXAMPLES, '{#theirtown-week}', '{#first-word}', `${EXAMPLES}:11:23 duplicate-id`, `${FRENCH_EXAMPLES}:1:1 missing-translation`, `${FRENCH_EXAMPLES}:11:26 missing-translation`),
];

/** In both languages, so that nothing is missing in one. */
const second = (what: string, head: string, ...found: string[]): Broken => {
  const text = `---\n${head}\n---\n\n## Elsewhere {#ourtown-benches}\n\n${BENCHES}\nBenches.\n`;
  return { what, edits: [{ file: OTHER_EXAMPLES, to: text }, { file: 'fr/examples/second-word.md', to: text }], found };
};

const EXAMPLE_FILES: readonly Broken[] = [
  second('an example in two files', 'module: greeting', `${OTHER_EXAMPLES}:5:14 duplicate-id`, 'fr/examples/second-word.md:5:14 duplicate-id'),
  change('examples of an unknown module', EXAMPLES, 'module: greeting', 'module: speaking', `${EXAMPLES}:2:9 unknown-reference`),
  change('examples of an unknown section', EXAMPLES, 'module: greeting', 'module: listening', `${EXAMPLES}:2:9 unknown-reference`),
  change('examples of no module', EXAMPLES, 'module: greeting', '', `${EXAMPLES}:1:1 front-matter`),
  change('examples without front matter', EXAMPLES, '---\nmodule: greeting\n---\n', '', `${EXAMPLES}:1:1 front-matter`),
  change('a key of examples with a typing error', EXAMPLES, 'module: greeting', 'module: greeting\nsection: first-word', `${EXAMPLES}:3:1 unknown-key`),
  change('no fault but one: a section of examples without an id', GREETING, ' {#first-word}', '', `${GREETING}:12:1 missing-id`, `${GREETING}:32:45 dead-link`),
  whole('a file without an example', EXAMPLES, '---\nmodule: greeting\n---\n', `${EXAMPLES}:1:1 missing-text`, `${OTHER}:16:12 unknown-reference`, `${FRENCH_EXAMPLES}:5:27 missing-translation`, `${FRENCH_EXAMPLES}:11:26 missing-translation`),
  whole('a file of examples that is not UTF-8', EXAMPLES, Uint8Array.from([0x61, 0xe9, 0x62]), `${EXAMPLES}:1:2 unreadable`),
  whole('a file of examples whose name is no id', 'en/examples/My town.md', 'x', 'en/examples/My town.md:1:1 invalid-id'),
];

const SHOWN: readonly Broken[] = [
  change('an unknown example', OTHER, '#ourtown-benches', '#ourtown-chairs', `${OTHER}:16:12 unknown-reference`, `${FRENCH_OTHER}:8:15 missing-translation`),
  change('an example that is not named', OTHER, '{#ourtown-benches}', '', `${OTHER}:16:1 directive-value`, `${FRENCH_OTHER}:8:15 missing-translation`),
  change('words of an example', OTHER, '::example{', '::example[Benches]{', `${OTHER}:16:1 directive-value`),
  change('an attribute of an example', OTHER, '#ourtown-benches', '#ourtown-benches size=2', `${OTHER}:16:33 unknown-key`),
  change('an example on a page', LANDING, 'A word is enough.', '::example{#ourtown-benches}', `${LANDING}:14:1 unknown-directive`),
  change('an example in the introduction', OTHER, 'Listening is work.', 'Listening is work.\n\n::example{#ourtown-benches}', `${OTHER}:8:1 unknown-directive`),
  change('no fault: a link to an example', LANDING, 'module:greeting', 'page:examples#theirtown-week'),
  change('no fault: a link to the examples of a section', LANDING, 'module:greeting', 'examples/first-word.md#first-word'),
  change('a link to an unknown example', LANDING, 'module:greeting', 'page:examples#theirtown', `${LANDING}:10:20 dead-link`),
];

const TRANSLATIONS: readonly Broken[] = [
  change('a term with another id', 'fr/glossary.md', '{#greeting}', '{#salut}', 'fr/glossary.md:1:1 missing-translation', 'fr/glossary.md:5:12 missing-translation'),
  change('an example with another id', FRENCH_EXAMPLES, '{#theirtown-week}', '{#leurville-semaine}', `${FRENCH_EXAMPLES}:1:1 missing-translation`, `${FRENCH_EXAMPLES}:11:26 missing-translation`),
  gone('no glossary in French', 'fr/glossary.md', 'fr/glossary.md:1:1 missing-translation'),
  gone('a glossary in French alone', GLOSSARY, `${EXAMPLES}:9:55 unknown-reference`, `${OTHER}:10:90 unknown-reference`, 'fr/glossary.md:1:18 missing-translation', 'fr/glossary.md:5:12 missing-translation'),
  gone('no examples in French', FRENCH_EXAMPLES, `${FRENCH_EXAMPLES}:1:1 missing-translation`),
  gone('examples in French alone', EXAMPLES, `${OTHER}:16:12 unknown-reference`, `${FRENCH_EXAMPLES}:1:1 missing-translation`),
  change('an example that French does not show', FRENCH_OTHER, '::example{#ourtown-benches}\n', '', `${FRENCH_OTHER}:8:15 missing-translation`),
  change('an example that French alone shows', OTHER, '::example{#ourtown-benches}\n', '', `${FRENCH_OTHER}:8:15 missing-translation`),
];

/** What is wrong with the glossary, with examples of cities, and with links to them. */
export const BROKEN_LIBRARY: readonly Broken[] = [...TERMS, ...SOURCES, ...EXAMPLE_TEXTS, ...EXAMPLE_FILES, ...SHOWN, ...TRANSLATIONS];
