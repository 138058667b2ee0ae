import type { Edit } from './broken-course.js';
import { ALONE, change, gone, whole, type Broken } from './broken.js';

const GREETING = 'en/modules/greeting/module.md';
const QUIZ = 'en/modules/greeting/quiz.md';
const OTHER_QUIZ = 'en/modules/listening/quiz.md';
const LANDING = 'en/landing.md';
const FRENCH = 'fr/modules/greeting/module.md';
const FRENCH_QUIZ = 'fr/modules/greeting/quiz.md';

const FRONT_MATTER: readonly Broken[] = [
  change('no summary', GREETING, 'summary: How to say hello.\n', '', 'en/modules/greeting/module.md:2:1 front-matter'),
  change('a title that is a number', GREETING, 'title: Greeting', 'title: 2020', 'en/modules/greeting/module.md:2:8 front-matter'),
  change('minutes in words', GREETING, 'minutes: 30', 'minutes: half an hour', 'en/modules/greeting/module.md:5:10 front-matter'),
  change('an unknown origin', GREETING, 'origin: confirmed', 'origin: theirs', 'en/modules/greeting/module.md:3:9 front-matter'),
  change('a key with a typing error', GREETING, 'origin: confirmed', 'orgin: confirmed', 'en/modules/greeting/module.md:3:1 unknown-key'),
  change('a key that is given twice', GREETING, 'minutes: 30', 'minutes: 30\nminutes: 31', 'en/modules/greeting/module.md:6:1 front-matter'),
  change('facts that are no list', LANDING, 'facts: [Two modules, No account]', 'facts: Two modules', 'en/landing.md:5:8 front-matter'),
  change('front matter that is never closed', LANDING, '---\n\n## Why', '\n## Why', 'en/landing.md:1:1 front-matter', 'en/landing.md:1:1 unsupported-text', 'en/landing.md:2:1 stray-text'),
  change('no front matter', LANDING, '---\nkicker: A sample\ntitle: Good neighbours\nlead: A course of two modules, for tests.\nfacts: [Two modules, No account]\n---\n', '', 'en/landing.md:1:1 front-matter'),
  change('bad YAML', GREETING, 'minutes: 30', 'minutes: "30', 'en/modules/greeting/module.md:5:13 unreadable'),
  change('YAML that nests without end', GREETING, 'minutes: 30', `minutes: ${'['.repeat(60)}`, 'en/modules/greeting/module.md:5:1 unreadable'),
  change('front matter that is a list', LANDING, 'kicker: A sample\ntitle: Good neighbours\nlead: A course of two modules, for tests.\nfacts: [Two modules, No account]', '- a', 'en/landing.md:2:1 front-matter'),
];

const COURSE: readonly Broken[] = [
  change('a source that is no guide', 'course.yaml', 'title: The leaflet\n', 'title: The leaflet\n    follows: nowhere\n', 'course.yaml:14:14 unknown-reference'),
  change('a guide that follows itself', 'course.yaml', 'title: The leaflet\n', 'title: The leaflet\n    follows: leaflet\n', 'course.yaml:14:14 unknown-reference'),
  change('no id', 'course.yaml', 'id: good-neighbours\n', '', 'course.yaml:1:1 course-file'),
  change('an id in capitals', 'course.yaml', 'id: good-neighbours', 'id: Good neighbours', 'course.yaml:1:5 invalid-id'),
  change('a title in one language of two', 'course.yaml', ', fr: Bons voisins', '', 'course.yaml:3:8 missing-translation'),
  change('a language outside the folder', 'course.yaml', '[en, fr]', '[en, fr, ../en]', 'course.yaml:2:21 course-file'),
  change('a language twice', 'course.yaml', '[en, fr]', '[en, fr, en]', 'course.yaml:2:21 duplicate-id'),
  change('a module twice', 'course.yaml', '[greeting, listening]', '[greeting, listening, greeting]', 'course.yaml:22:32 duplicate-id'),
  change('a module outside the folder', 'course.yaml', '[greeting, listening]', '[greeting, listening, ../x]', 'course.yaml:22:32 invalid-id'),
  change('a module with the name of the folder that the whole course has in frame/', 'course.yaml', '[greeting, listening]', '[greeting, listening, course]', 'course.yaml:22:32 invalid-id'),
  change('a module folder that is not listed', 'course.yaml', '[greeting, listening]', '[listening]', 'en/academy/topics.yaml:6:26 unknown-reference', 'en/examples/first-word.md:2:9 unknown-reference', 'en/landing.md:10:20 unknown-reference', 'en/modules/greeting/module.md:1:1 unlisted-module', 'en/pages/academy.md:18:8 unknown-reference', 'fr/academy/topics.yaml:6:26 unknown-reference', 'fr/examples/first-word.md:2:9 unknown-reference', 'fr/landing.md:10:27 unknown-reference', 'fr/modules/greeting/module.md:1:1 unlisted-module', 'fr/pages/academy.md:18:11 unknown-reference'),
  change('a guide twice', 'course.yaml', 'id: leaflet', 'id: handbook', 'course.yaml:12:9 duplicate-id', 'en/modules/greeting/module.md:14:110 unknown-reference', 'en/modules/greeting/module.md:34:32 unknown-reference', 'en/modules/greeting/quiz.md:11:28 unknown-reference', 'en/modules/listening/quiz.md:11:28 unknown-reference', 'fr/modules/greeting/quiz.md:11:28 unknown-reference', 'fr/modules/listening/quiz.md:11:28 unknown-reference'),
  change('a guide without a publisher', 'course.yaml', '    publisher: A made-up press\n', '', 'course.yaml:5:5 course-file'),
  change('a guide that may not be linked to', 'course.yaml', '"https://example.org/leaflet.pdf"', '"javascript:alert(1)"', 'course.yaml:16:45 forbidden-address'),
  change('an edition in an unknown format', 'course.yaml', 'format: page', 'format: epub', 'course.yaml:11:83 course-file'),
  change('confirmed pages beyond the guide', 'course.yaml', '["5-8", 9]', '["5-8", 41]', 'course.yaml:8:24 page-beyond-guide'),
  change('confirmed pages in words', 'course.yaml', '["5-8", 9]', '["five"]', 'course.yaml:8:17 course-file'),
  whole('no course in course.yaml', 'course.yaml', '', 'course.yaml:1:1 course-file'),
  gone('no course.yaml', 'course.yaml', 'course.yaml:1:1 unreadable'),
];

const TEXT: readonly Broken[] = [
  change('HTML', GREETING, 'Then [listen]', '<div>\n</div>\n\nThen <br> [listen]', 'en/modules/greeting/module.md:32:1 raw-html', 'en/modules/greeting/module.md:35:6 raw-html'),
  change('an HTML comment', LANDING, 'A word is enough.', '<!-- later -->', 'en/landing.md:14:1 raw-html'),
  change('an image', GREETING, 'Then [listen]', '![a](b.png) [listen]', 'en/modules/greeting/module.md:32:1 unsupported-text'),
  change('a code block', LANDING, 'A word is enough.', '```\nx\n```\n', 'en/landing.md:14:1 unsupported-text'),
  change('a link by reference', GREETING, 'Then [listen]', '[a][b]\n\n[b]: https://example.org\n\n[listen]', 'en/modules/greeting/module.md:32:1 unsupported-text', 'en/modules/greeting/module.md:34:1 unsupported-text'),
  change('a link title', GREETING, '(#first-word)', '(#first-word "x")', 'en/modules/greeting/module.md:32:45 unsupported-text'),
  change('a box to tick outside a quiz', GREETING, '- A nod', '- [ ] A nod', 'en/modules/greeting/module.md:16:1 unsupported-text'),
  change('text before the first question', QUIZ, '## Who greets', 'Begin.\n\n## Who greets', 'en/modules/greeting/quiz.md:1:1 stray-text'),
  change('text between question and options', QUIZ, '- [ ] The elder', 'Think.\n\n- [ ] The elder', 'en/modules/greeting/quiz.md:3:1 stray-text'),
  change('text before the first section of a page', LANDING, '## Why?', 'Hello.\n\n## Why?', 'en/landing.md:8:1 stray-text'),
  change('text in a list of prompts', GREETING, '- Whom do', 'Think:\n\n- Whom do', 'en/modules/greeting/module.md:26:1 stray-text'),
  change('a line without end', LANDING, 'A word is enough.', 'word '.repeat(1001), 'en/landing.md:14:1 too-long'),
  change('a paragraph of marks', LANDING, 'A word is enough.', '*a '.repeat(301), 'en/landing.md:14:1 too-long'),
  change('quotes in quotes', LANDING, 'A word is enough.', `${'> '.repeat(21)}x`, 'en/landing.md:14:1 too-deep'),
  change('marks in marks', LANDING, 'A word is enough.', `${'> '.repeat(14)}x`, 'en/landing.md:14:23 too-deep'),
  change('more paragraphs than a course holds', GREETING, 'Then [listen]', `${'a\n\n'.repeat(500)}Then [listen]`, 'course.yaml:1:1 too-long'),
];

const HEADINGS: readonly Broken[] = [
  change('a level too high', GREETING, '## The second', '# The second', 'en/modules/greeting/module.md:30:1 heading-order'),
  change('a level skipped', LANDING, '### It costs', '#### It costs', 'en/landing.md:12:1 heading-order'),
  change('a heading in a module section', GREETING, 'Then [listen]', '### Then\n\n[listen]', 'en/modules/greeting/module.md:32:1 heading-order'),
  change('a part before any section', LANDING, '## Why?', '### Before\n\n## Why?', 'en/landing.md:8:1 heading-order'),
  change('a heading in a reason', QUIZ, '  Custom differs.', '  Custom differs.\n\n  ### More', 'en/modules/greeting/quiz.md:7:3 heading-order'),
  change('a heading without words', LANDING, '## Why? {#why}', '## {#why}', 'en/landing.md:8:1 missing-text'),
  change('emphasis in a heading', LANDING, '## Why? {#why}', '## *Why?* {#why}', 'en/landing.md:8:4 plain-text'),
  change('emphasis in a prompt', GREETING, '- Whom do you', '- Whom **do** you', 'en/modules/greeting/module.md:26:8 plain-text'),
  change('an empty section', GREETING, 'Then [listen](module:listening#silence), as [above](#first-word), and [check](quiz.md#quiz).\n\n::read{pages=2 minutes=5 guide=leaflet follows="handbook/5-8"}\n', '', 'en/modules/greeting/module.md:30:1 missing-text'),
  change('no introduction', GREETING, 'A greeting is a *small* gift. It takes **one second**, at 1:12 or at any time.\n', '', 'en/modules/greeting/module.md:9:1 missing-text'),
  change('a part with an id', LANDING, '### It costs nothing', '### It costs nothing {#nothing}', 'en/landing.md:12:1 invalid-id'),
];

const IDS: readonly Broken[] = [
  change('a section without an id', GREETING, ' {#second-word}', '', 'en/modules/greeting/module.md:30:1 missing-id'),
  change('words behind an id', QUIZ, '{#elder}\n\n', '{#elder}\n', 'en/modules/greeting/quiz.md:3:1 missing-reason', 'en/modules/greeting/quiz.md:3:7 missing-id'),
  change('a section twice', GREETING, '{#second-word}', '{#first-word}', 'en/modules/greeting/module.md:30:20 duplicate-id'),
  change('a section that is called as the quiz is', GREETING, '{#second-word}', '{#quiz}', 'en/modules/greeting/module.md:30:20 duplicate-id', 'fr/modules/greeting/module.md:1:1 missing-translation', 'fr/modules/greeting/module.md:23:18 missing-translation'),
  change('a prompt twice', GREETING, '{#when}', '{#whom}', 'en/modules/greeting/module.md:27:28 duplicate-id'),
  change('a question twice', QUIZ, '{#at-night}', '{#who-first}', 'en/modules/greeting/quiz.md:59:18 duplicate-id'),
  change('an option twice', QUIZ, '{#nobody}', '{#elder}', 'en/modules/greeting/quiz.md:13:15 duplicate-id'),
  change('an id with a capital', GREETING, '{#second-word}', '{#Second-word}', 'en/modules/greeting/module.md:30:20 invalid-id'),
];

const LINKS: readonly Broken[] = [
  change('an unknown module', GREETING, 'module:listening', 'module:speaking', 'en/modules/greeting/module.md:32:6 unknown-reference'),
  change('an unknown page', LANDING, 'page:privacy', 'page:privacies', 'en/landing.md:18:11 unknown-reference'),
  change('an unknown guide', GREETING, 'guide:leaflet/2', 'guide:letter/2', 'en/modules/greeting/module.md:14:110 unknown-reference'),
  change('a guide link without pages', GREETING, '(guide:6)', '(guide:six)', 'en/modules/greeting/module.md:14:56 unknown-reference'),
  change('an unknown language', GREETING, '(lang:eu)', '(lang:e)', 'en/modules/greeting/module.md:14:28 unknown-reference'),
  change('an unknown anchor in a module', GREETING, 'module:listening#silence', 'module:listening#noise', 'en/modules/greeting/module.md:32:6 dead-link'),
  change('an unknown anchor on the page itself', GREETING, '(#first-word)', '(#third-word)', 'en/modules/greeting/module.md:32:45 dead-link'),
  change('an unknown file', 'en/pages/privacy.md', '(../landing.md)', '(../landings.md)', 'en/pages/privacy.md:8:23 dead-link'),
  change('an address from the root', 'en/pages/privacy.md', '(../landing.md)', '(/en/)', 'en/pages/privacy.md:8:23 dead-link'),
  change('javascript:', LANDING, 'module:greeting', 'javascript:alert(1)', 'en/landing.md:10:20 forbidden-address'),
  change('javascript: in disguise', LANDING, 'module:greeting', 'JAVA&#115;cript&colon;alert', 'en/landing.md:10:20 forbidden-address'),
  change('data:', LANDING, 'module:greeting', 'data:text/html,x', 'en/landing.md:10:20 forbidden-address'),
  change('an address without a scheme', LANDING, 'module:greeting', '//example.org', 'en/landing.md:10:20 forbidden-address'),
  change('an address with a password', LANDING, 'module:greeting', 'https://a:b@example.org', 'en/landing.md:10:20 forbidden-address'),
  change('a link without words', LANDING, '[greet](module:greeting)', '[](module:greeting)', 'en/landing.md:10:20 missing-text'),
];

const DIRECTIVES: readonly Broken[] = [
  change('pages beyond the guide', GREETING, 'pages="5-8" minutes', 'pages="38-41" minutes', 'en/modules/greeting/module.md:23:15 page-beyond-guide'),
  change('pages that run backwards', GREETING, 'pages="5-8" minutes', 'pages="8-5" minutes', 'en/modules/greeting/module.md:23:15 page-beyond-guide'),
  change('page 0', GREETING, '(guide:6)', '(guide:0)', 'en/modules/greeting/module.md:14:56 page-beyond-guide'),
  change('pages beyond another guide', GREETING, 'pages=2 minutes=5 guide=leaflet', 'pages=5 minutes=5 guide=leaflet', 'en/modules/greeting/module.md:34:14 page-beyond-guide'),
  change('an unknown guide in a directive', GREETING, 'guide=leaflet', 'guide=letter', 'en/modules/greeting/module.md:34:32 unknown-reference'),
  change('no minutes', GREETING, ' minutes=15', '', 'en/modules/greeting/module.md:23:1 directive-value'),
  change('no pages', GREETING, 'pages="5-8" minutes=15', 'minutes=15', 'en/modules/greeting/module.md:23:1 directive-value'),
  change('an unknown attribute', GREETING, 'minutes=15', 'minutes=15 hours=2', 'en/modules/greeting/module.md:23:37 unknown-key'),
  change('two readings', GREETING, '::read{pages="5-8" minutes=15}', '::read{pages="5-8" minutes=15}\n\n::read{pages=9 minutes=5}', 'en/modules/greeting/module.md:25:1 one-reading'),
  change('a directive that nobody knows', GREETING, '::read{pages="5-8" minutes=15}', '::watch{pages="5-8"}', 'en/modules/greeting/module.md:23:1 unknown-directive'),
  change('a container that nobody knows', LANDING, 'A word is enough.', ':::note\nx\n:::', 'en/landing.md:14:1 unknown-directive'),
  change('a directive with a typing error', GREETING, '::read{pages="5-8" minutes=15}', '::read{pages="5-8" minutes=15', 'en/modules/greeting/module.md:23:1 unknown-directive'),
  change('prompts that nothing closes', GREETING, '{#when}\n:::', '{#when}', 'en/modules/greeting/module.md:25:1 unclosed-directive', 'fr/modules/greeting/module.md:19:21 missing-translation', 'fr/modules/greeting/module.md:20:30 missing-translation'),
  change('a container in a container', GREETING, ':::consider\n', ':::consider\n:::consider\n', 'en/modules/greeting/module.md:26:1 unclosed-directive'),
  change('a container in a list', GREETING, '- A nod', '- :::consider', 'en/modules/greeting/module.md:16:1 unknown-directive'),
  change('evidence in the wrong file', GREETING, '::read{pages="5-8" minutes=15}', '::evidence{pages="5-8"}', 'en/modules/greeting/module.md:23:1 unknown-directive'),
  change('evidence without pages or source', QUIZ, '::evidence{pages="5-8"}', '::evidence', 'en/modules/greeting/quiz.md:17:1 directive-value'),
  change('a source without words', QUIZ, '[A study of greetings]', '', 'en/modules/greeting/quiz.md:29:1 directive-value'),
  change('a source on this site', QUIZ, 'https://example.org/study?a=b&c=d', 'module:greeting', 'en/modules/greeting/quiz.md:29:42 forbidden-address'),
  change('an element with an attribute', 'en/pages/privacy.md', '::saved-data', '::saved-data{course=x}', 'en/pages/privacy.md:10:21 unknown-key'),
];

const QUIZZES: readonly Broken[] = [
  change('no right option', QUIZ, '- [x] Whoever', '- [ ] Whoever', 'en/modules/greeting/quiz.md:1:1 one-right-answer'),
  change('two right options', QUIZ, '- [ ] Nobody', '- [x] Nobody', 'en/modules/greeting/quiz.md:13:1 one-right-answer'),
  change('an option without a reason', QUIZ, '  Custom differs.\n', '', 'en/modules/greeting/quiz.md:3:1 missing-reason'),
  change('an option without a box', QUIZ, '- [ ] Nobody', '- Nobody', 'en/modules/greeting/quiz.md:13:1 option-mark'),
  change('an option without words', QUIZ, '- [ ] Nobody. {#nobody}', '- [ ] {#nobody}', 'en/modules/greeting/quiz.md:13:7 missing-text'),
  change('an empty option', QUIZ, '- [ ] Nobody. {#nobody}\n\n  Then no one would.', '-', 'en/modules/greeting/quiz.md:13:1 missing-text'),
  change('one option', QUIZ, '- [ ] A minute, at the very least. {#minute}\n\n  That is a talk.\n', '', 'en/modules/greeting/quiz.md:19:1 few-options', 'fr/modules/greeting/quiz.md:25:29 missing-translation'),
  change('no evidence', QUIZ, '::evidence[A study of greetings]{source="https://example.org/study?a=b&c=d"}\n', '', 'en/modules/greeting/quiz.md:19:1 missing-evidence'),
  whole('a quiz of nothing', QUIZ, '', 'en/modules/greeting/quiz.md:1:1 too-short-quiz'),
  change('front matter in a quiz', QUIZ, '## Who greets', '---\ntitle: Quiz\n---\n\n## Who greets', 'en/modules/greeting/quiz.md:2:1 unknown-key'),
];

/** A quiz by the places of its right options; the right ones of the first `longest` questions are the longest. */
function quiz(file: string, places: readonly number[], longest = 0): Edit {
  const option = (at: number, place: number, question: number): string => {
    const words = (at === place) === (question < longest) ? 'A longer text' : 'A text';
    return `- [${at === place ? 'x' : ' '}] ${words} {#o-${at}}\n\n  A reason.\n`;
  };
  const questions = places.map((place, question) => `## Which? {#q-${question}}\n\n${[0, 1, 2].map((at) => option(at, place, question)).join('\n')}\n::evidence{pages=6}\n`);
  return { file, to: questions.join('\n') };
}

const HABITS: readonly Broken[] = [
  { what: 'a module with the right answer in one place', edits: [...ALONE, quiz(QUIZ, [1, 1, 1, 1, 1])], found: ['en/modules/greeting/quiz.md:7:14 answer-position'] },
  { what: 'a course with the right answer mostly in one place', edits: [...ALONE, quiz(QUIZ, [1, 1, 1, 0, 2]), quiz(OTHER_QUIZ, [1, 1, 1, 1, 0])], found: ['en/modules/greeting/quiz.md:7:14 answer-position'] },
  { what: 'no habit yet: six right answers of ten in one place', edits: [...ALONE, quiz(QUIZ, [1, 1, 1, 0, 2]), quiz(OTHER_QUIZ, [1, 1, 1, 2, 0])], found: [] },
  { what: 'a module with the right answer the longest', edits: [...ALONE, quiz(QUIZ, [0, 1, 2, 0, 1], 4)], found: ['en/modules/greeting/quiz.md:3:21 answer-length'] },
  { what: 'no habit yet: three longest of five', edits: [...ALONE, quiz(QUIZ, [0, 1, 2, 0, 1], 3)], found: [] },
  { what: 'a course with the right answer the longest', edits: [...ALONE, quiz(QUIZ, [0, 1, 2], 3), quiz(OTHER_QUIZ, [0, 1, 2], 2)], found: ['en/modules/greeting/quiz.md:1:1 too-short-quiz', 'en/modules/greeting/quiz.md:3:21 answer-length', 'en/modules/listening/quiz.md:1:1 too-short-quiz'] },
];

const TRANSLATIONS: readonly Broken[] = [
  gone('no module in French', 'fr/modules/listening', 'fr/modules/listening/module.md:1:1 missing-translation', 'fr/modules/listening/quiz.md:1:1 missing-translation'),
  gone('no quiz in French', FRENCH_QUIZ, 'fr/modules/greeting/quiz.md:1:1 missing-translation'),
  gone('no page in French', 'fr/pages/privacy.md', 'fr/pages/privacy.md:1:1 missing-translation'),
  gone('no landing page in French', 'fr/landing.md', 'fr/landing.md:1:1 missing-translation'),
  gone('no French at all', 'fr', ...['catalogue', 'methods', 'sessions', 'topics'].map((name) => `fr/academy/${name}.yaml:1:1 missing-translation`), 'fr/examples/first-word.md:1:1 missing-translation', 'fr/glossary.md:1:1 missing-translation', 'fr/landing.md:1:1 missing-translation', 'fr/modules/greeting/module.md:1:1 missing-translation', 'fr/modules/greeting/quiz.md:1:1 missing-translation', 'fr/modules/listening/module.md:1:1 missing-translation', 'fr/modules/listening/quiz.md:1:1 missing-translation', 'fr/pages/academy.md:1:1 missing-translation', 'fr/pages/privacy.md:1:1 missing-translation'),
  gone('a page in French alone', 'en/pages/privacy.md', 'en/landing.md:18:11 unknown-reference', 'en/modules/greeting/videos/a-nod/video.yaml:6:3 dead-link', 'fr/pages/privacy.md:1:1 missing-translation'),
  gone('no module in English', GREETING, 'en/modules/greeting/module.md:1:1 unreadable'),
  change('a section with another id', FRENCH, '{#second-word}', '{#second-mot}', 'fr/modules/greeting/module.md:1:1 missing-translation', 'fr/modules/greeting/module.md:23:18 missing-translation'),
  change('a prompt with another id', FRENCH, '{#when}', '{#quand}', 'fr/modules/greeting/module.md:12:19 missing-translation', 'fr/modules/greeting/module.md:20:30 missing-translation'),
  change('a question with another id', FRENCH_QUIZ, '{#at-night}', '{#la-nuit}', 'fr/modules/greeting/quiz.md:1:1 missing-translation', 'fr/modules/greeting/quiz.md:59:17 missing-translation'),
  change('an option with another id', FRENCH_QUIZ, '{#nobody}', '{#personne}', 'fr/modules/greeting/quiz.md:1:27 missing-translation', 'fr/modules/greeting/quiz.md:13:17 missing-translation'),
  change('a page section with another id', 'fr/pages/privacy.md', '{#kept}', '{#garde}', 'fr/landing.md:18:11 dead-link', 'fr/pages/privacy.md:1:1 missing-translation', 'fr/pages/privacy.md:6:21 missing-translation'),
  { what: 'another right answer', edits: [{ file: FRENCH_QUIZ, from: '- [x] Une seconde', to: '- [ ] Une seconde' }, { file: FRENCH_QUIZ, from: '- [ ] Une minute', to: '- [x] Une minute' }], found: ['fr/modules/greeting/quiz.md:25:29 different-answer'] },
];

const FILES: readonly Broken[] = [
  whole('a file that is not UTF-8', 'en/pages/privacy.md', Uint8Array.from([0x23, 0x20, 0x61, 0x0a, 0x61, 0xe9, 0x62]), 'en/pages/privacy.md:2:2 unreadable'),
  whole('a page whose name is no id', 'en/pages/My page.md', '---\ntitle: x\nlead: x\n---\n', 'en/pages/My page.md:1:1 invalid-id'),
  whole('a page that is called as the glossary is', 'en/pages/glossary.md', '---\ntitle: x\nlead: x\n---\n', 'en/pages/glossary.md:1:1 invalid-id'),
  whole('a page that is called as the search is', 'en/pages/search.md', '---\ntitle: x\nlead: x\n---\n', 'en/pages/search.md:1:1 invalid-id'),
];

export const BROKEN: readonly Broken[] = [...FRONT_MATTER, ...COURSE, ...TEXT, ...HEADINGS, ...IDS, ...LINKS, ...DIRECTIVES, ...QUIZZES, ...HABITS, ...TRANSLATIONS, ...FILES];
