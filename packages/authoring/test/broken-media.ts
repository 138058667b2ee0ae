import { change, gone, whole, type Broken } from './broken.js';

const NOD = 'en/modules/greeting/videos/a-nod';
const WAIT = 'en/modules/listening/videos/a-wait';
const CAPTIONS = `${NOD}/captions.vtt`;
const CHAPTERS = `${NOD}/chapters.vtt`;
const TRANSCRIPT = `${NOD}/transcript.md`;
const GREETING = 'en/modules/greeting/module.md';
const OTHER = 'en/modules/listening/module.md';
const QUIZ = 'en/modules/greeting/quiz.md';
const LANDING = 'en/landing.md';

const TIMES: readonly Broken[] = [
  gone('no captions', CAPTIONS, `${CAPTIONS}:1:1 missing-captions`),
  whole('captions without a cue', CAPTIONS, 'WEBVTT\n', `${CAPTIONS}:1:1 missing-captions`),
  change('captions that overlap', CAPTIONS, '00:01.500 -->', '00:01.300 -->', `${CAPTIONS}:9:1 cue-order`),
  change('captions out of order', CAPTIONS, '00:00.000 --> 00:01.400', '00:01.950 --> 00:02.950', `${CAPTIONS}:9:1 cue-order`),
  change('a caption without words', CAPTIONS, 'Two people meet.\n', '', `${CAPTIONS}:5:1 cue-order`, `${TRANSCRIPT}:3:1 captions-transcript`),
  change('a caption after the end', CAPTIONS, '00:02.900', '00:03.900', `${CAPTIONS}:9:1 beyond-end`),
  change('captions that say another word', CAPTIONS, 'other smiles', 'other waves', `${TRANSCRIPT}:8:7 captions-transcript`),
  change('a transcript that ends before the captions', TRANSCRIPT, 'other smiles.\n', '', `${TRANSCRIPT}:7:12 captions-transcript`),
  change('captions that end before the transcript', CAPTIONS, 'other smiles.', '', `${TRANSCRIPT}:8:1 captions-transcript`),
  change('no first line', CAPTIONS, 'WEBVTT', 'WEBVT', `${CAPTIONS}:1:1 bad-vtt`),
  change('a caption without times', CAPTIONS, 'nod\n00:01.500 --> 00:02.900 line:85%', 'nod', `${CAPTIONS}:9:1 bad-vtt`),
  change('a time that is none', CAPTIONS, '00:01.500', '0:1.5', `${CAPTIONS}:9:1 bad-vtt`),
  change('a caption that ends before it begins', CAPTIONS, '00:02.900', '00:01.100', `${CAPTIONS}:9:1 bad-vtt`),
  change('no empty line between captions', CAPTIONS, 'meet.\n\nnod\n', 'meet.\n', `${CAPTIONS}:7:1 bad-vtt`),
];

const CHAPTERS_AND_TRANSCRIPT: readonly Broken[] = [
  change('a chapter after the end', CHAPTERS, '00:03.000', '00:04.000', `${CHAPTERS}:6:1 beyond-end`),
  change('a chapter without words', CHAPTERS, 'Nodding\n', '', `${CHAPTERS}:6:1 cue-order`),
  change('chapters that overlap', CHAPTERS, '00:01.500 --> 00:03.000', '00:01.000 --> 00:03.000', `${CHAPTERS}:6:1 cue-order`),
  gone('no transcript', TRANSCRIPT, `${TRANSCRIPT}:1:1 unreadable`),
  whole('an empty transcript', TRANSCRIPT, '', `${TRANSCRIPT}:1:1 missing-text`),
  change('a heading in a transcript', TRANSCRIPT, '*The bus comes.*', '## The bus', `${TRANSCRIPT}:5:1 heading-order`),
  change('a list in a transcript', TRANSCRIPT, '*The bus comes.*', '- The bus', `${TRANSCRIPT}:5:1 stray-text`),
  change('emphasis in what is spoken', TRANSCRIPT, 'Two people', '*Two* people', `${TRANSCRIPT}:1:2 plain-text`),
  change('front matter in a transcript', TRANSCRIPT, '*Two people stand', '---\ntitle: x\n---\n\n*Two people stand', `${TRANSCRIPT}:2:1 unknown-key`),
];

const MEDIA: readonly Broken[] = [
  gone('no video', `${WAIT}/video.mp4`, `${WAIT}/video.webm:1:1 media-missing`),
  gone('no poster', `${NOD}/poster.svg`, `${NOD}/poster.jpg:1:1 media-missing`),
  whole('a video that is none', `${NOD}/video.webm`, 'words', `${NOD}/video.webm:1:1 unreadable`),
  whole('a poster that is too large', `${NOD}/poster.svg`, new Uint8Array(2_000_001), `${NOD}/poster.svg:1:1 media-too-large`),
  whole('a folder whose name is no id', 'en/modules/greeting/videos/My video/video.yaml', 'x', 'en/modules/greeting/videos/My video/video.yaml:1:1 invalid-id'),
];

const VIDEO_FILE: readonly Broken[] = [
  gone('no video.yaml', `${NOD}/video.yaml`, `${NOD}/video.yaml:1:1 unreadable`),
  change('bad YAML', `${NOD}/video.yaml`, 'title: A nod', 'title: "A nod', `${NOD}/video.yaml:1:14 unreadable`),
  change('no title', `${NOD}/video.yaml`, 'title: A nod\n', '', `${NOD}/video.yaml:1:1 video-file`),
  change('an unknown voice', `${NOD}/video.yaml`, 'voice: machine', 'voice: robot', `${NOD}/video.yaml:2:8 video-file`),
  change('a key with a typing error', `${NOD}/video.yaml`, 'references:', 'refrences:', `${NOD}/video.yaml:7:1 unknown-key`),
  change('an unknown origin', `${WAIT}/video.yaml`, 'origin: confirmed', 'origin: theirs', `${WAIT}/video.yaml:2:9 video-file`),
  change('no description', `${NOD}/video.yaml`, 'description: spoken\n', '', `${NOD}/video.yaml:1:1 missing-description`),
  change('a described version that is not there', `${NOD}/video.yaml`, 'description: spoken', 'description: version', `${NOD}/video.yaml:3:14 missing-description`),
  change('a described version that nothing shows', `${WAIT}/video.yaml`, 'description: version', 'description: spoken', `${WAIT}/video.yaml:4:14 missing-description`),
  change('an unknown description', `${NOD}/video.yaml`, 'description: spoken', 'description: seen', `${NOD}/video.yaml:3:14 video-file`),
  change('HTML in a note', `${NOD}/video.yaml`, 'Read by', 'Read <b>by</b>', `${NOD}/video.yaml:5:8 raw-html`, `${NOD}/video.yaml:5:13 raw-html`),
  change('a dead link in a note of one line', `${WAIT}/video.yaml`, 'voice: person', 'voice: person\nnote: See [it](#nothing).', `${WAIT}/video.yaml:4:7 dead-link`),
];

const REFERENCES: readonly Broken[] = [
  change('words that the page does not have', `${NOD}/video.yaml`, 'words: understood by', 'words: loved by', `${NOD}/video.yaml:8:78 reference-page`),
  change('a section that the guide does not have', `${NOD}/video.yaml`, 'section: A nod', 'section: A bow', `${NOD}/video.yaml:8:64 reference-page`),
  change('a section that begins later', `${NOD}/video.yaml`, 'section: A nod', 'section: A wait', `${NOD}/video.yaml:8:64 reference-page`),
  change('a page that the guide does not have', `${NOD}/video.yaml`, 'page: 1', 'page: 3', `${NOD}/video.yaml:8:52 page-beyond-guide`),
  change('an unknown guide in a reference', `${NOD}/video.yaml`, 'guide: notes', 'guide: note', `${NOD}/video.yaml:8:39 unknown-reference`),
  change('a reference without words', `${NOD}/video.yaml`, ', words: a greeting', '', `${NOD}/video.yaml:9:5 video-file`),
  change('a reference without a time', `${NOD}/video.yaml`, 'from: "0:01", ', '', `${NOD}/video.yaml:8:5 video-file`),
  change('a time in seconds', `${NOD}/video.yaml`, 'from: "0:01"', 'from: 1', `${NOD}/video.yaml:8:12 video-file`),
  change('a reference with a typing error', `${NOD}/video.yaml`, 'section:', 'sektion:', `${NOD}/video.yaml:8:55 unknown-key`),
  change('references that overlap', `${NOD}/video.yaml`, 'from: "0:02"', 'from: "0:01"', `${NOD}/video.yaml:9:12 cue-order`),
  change('a reference that runs backwards', `${NOD}/video.yaml`, 'to: "0:02"', 'to: "0:01"', `${NOD}/video.yaml:8:24 cue-order`),
  change('a reference after the end', `${NOD}/video.yaml`, 'to: "0:03"', 'to: "0:09"', `${NOD}/video.yaml:9:24 beyond-end`),
  change('references that are no list', `${WAIT}/video.yaml`, 'voice: person', 'voice: person\nreferences: none', `${WAIT}/video.yaml:4:13 video-file`),
];

/** The second video of the sample as it would lie on YouTube, with something wrong. */
const elsewhere = (what: string, from: string, to: string, ...found: string[]): Broken => ({
  what,
  edits: [
    { file: `${WAIT}/video.mp4` },
    { file: `${WAIT}/described.mp4` },
    { file: `${WAIT}/captions.vtt` },
    { file: `${WAIT}/video.yaml`, to: ELSEWHERE.replace(from, to) },
    { file: `${WAIT}/transcript.md`, to: 'Wait a moment.\n\n*Somebody waits.*\n' },
  ],
  found,
});
const ELSEWHERE = 'title: A wait\norigin: confirmed\nvoice: person\nelsewhere: "https://www.youtube.com/watch?v=aqz-KE_bpKQ"\nlength: "1:05"\n';

const ON_OTHER_SITES: readonly Broken[] = [
  elsewhere('no fault: a video on another site, without files or captions', '', ''),
  elsewhere('no fault: one on Vimeo', 'www.youtube.com/watch?v=aqz-KE_bpKQ', 'vimeo.com/76979871'),
  elsewhere('the address of a channel', 'watch?v=aqz-KE_bpKQ', '@channel', `${WAIT}/video.yaml:4:12 video-file`),
  elsewhere('a site whose player is not known', 'www.youtube.com', 'video.example.org', `${WAIT}/video.yaml:4:12 video-file`),
  elsewhere('an address that only looks like YouTube', 'www.youtube.com', 'www.youtube.com.example.org', `${WAIT}/video.yaml:4:12 video-file`),
  elsewhere('a video elsewhere without its length', 'length: "1:05"\n', '', `${WAIT}/video.yaml:1:1 video-file`),
  elsewhere('a length of nothing', '1:05', '0:00', `${WAIT}/video.yaml:5:9 video-file`),
  elsewhere('a described version of a video elsewhere', 'voice: person', 'voice: person\ndescription: version', `${WAIT}/video.yaml:4:14 video-file`),
  { ...elsewhere('a video elsewhere of which nothing says what is seen', '', '', `${WAIT}/video.yaml:1:1 missing-description`), edits: [...elsewhere('', '', '').edits, { file: `${WAIT}/transcript.md`, to: 'Wait a moment.\n' }] },
  { ...elsewhere('a video both here and elsewhere', '', '', `${WAIT}/video.yaml:4:12 video-file`), edits: elsewhere('', '', '').edits.filter(({ file }) => !file.endsWith('video.mp4')) },
  change('a length of a video of our own', `${WAIT}/video.yaml`, 'voice: person', 'voice: person\nlength: "0:03"', `${WAIT}/video.yaml:4:1 unknown-key`),
];

const DIRECTIVES: readonly Broken[] = [
  change('a video that nothing shows', GREETING, '::video{#a-nod}\n\n', '', `${NOD}/video.yaml:1:1 unlisted-video`, 'fr/modules/greeting/module.md:10:1 missing-translation'),
  change('an unknown video', GREETING, '::video{#a-nod}', '::video{#a-bow}', `${GREETING}:10:10 unknown-reference`, `${NOD}/video.yaml:1:1 unlisted-video`, 'fr/modules/greeting/module.md:10:1 missing-translation'),
  change('a video without an id', OTHER, '::video{#a-wait}', '::video', `${OTHER}:14:1 directive-value`, `${WAIT}/video.yaml:1:1 unlisted-video`, 'fr/modules/listening/module.md:14:1 missing-translation'),
  change('words of a video', GREETING, '::video{#a-nod}', '::video[A nod]{#a-nod}', `${GREETING}:10:1 directive-value`),
  change('an attribute of a video', GREETING, '::video{#a-nod}', '::video{#a-nod size=2}', `${GREETING}:10:21 unknown-key`),
  change('two videos in the introduction', GREETING, '::video{#a-nod}', '::video{#a-nod}\n\n::video{#a-nod}', `${GREETING}:12:1 one-video`),
  change('a video twice', GREETING, ':::consider', '::video{#a-nod}\n\n:::consider', `${GREETING}:25:1 duplicate-id`),
  change('a section that is called as a video is', GREETING, '{#second-word}', '{#a-nod}', `${GREETING}:10:1 duplicate-id`, 'fr/modules/greeting/module.md:1:1 missing-translation', 'fr/modules/greeting/module.md:23:18 missing-translation'),
  change('a video on a page', LANDING, 'A word is enough.', '::video{#a-nod}', `${LANDING}:14:1 unknown-directive`),
  change('evidence of an unknown video', QUIZ, 'video=a-nod', 'video=a-bow', `${QUIZ}:71:18 unknown-reference`),
  change('evidence after the end', QUIZ, 'at="0:02"', 'at="1:12"', `${QUIZ}:71:28 beyond-end`),
  change('evidence at no time', QUIZ, ' at="0:02"', '', `${QUIZ}:71:1 directive-value`),
  change('evidence at a time that is none', QUIZ, 'at="0:02"', 'at="two"', `${QUIZ}:71:28 directive-value`),
  change('evidence of a video and of pages', QUIZ, 'at="0:02"', 'at="0:02" pages=6', `${QUIZ}:71:40 directive-value`),
  change('words of evidence in a video', QUIZ, '::evidence{video', '::evidence[Words]{video', `${QUIZ}:71:1 directive-value`),
  change('words of evidence that do not stand on the page', QUIZ, 'words="understood', 'words="loved', `${QUIZ}:73:39 reference-page`),
  change('words of evidence that stand on the next page', QUIZ, 'words="understood by nearly everybody"', 'words="Silence is not empty"', `${QUIZ}:73:39 reference-page`),
  change('no fault: words of evidence on the last of its pages', QUIZ, 'pages=1 words="understood by nearly everybody"', 'pages="1-2" words="Silence is not empty"'),
  change('no fault: words of evidence in a guide that does not travel with the course', QUIZ, '::evidence{pages="5-8"}', '::evidence{pages="5-8" words="nobody looks"}'),
  change('evidence with words that are none', QUIZ, 'words="understood by nearly everybody"', 'words=" … "', `${QUIZ}:73:39 directive-value`),
  change('pages that follow no pages', GREETING, 'handbook/5-8', 'handbook', `${GREETING}:34:49 directive-value`),
  change('pages that follow an unknown guide', GREETING, 'handbook/5-8', 'book/5-8', `${GREETING}:34:49 unknown-reference`),
  change('pages that follow pages beyond the guide', GREETING, 'handbook/5-8', 'handbook/5-80', `${GREETING}:34:49 page-beyond-guide`),
  change('no video in French', 'fr/modules/listening/module.md', '\n::video{#a-wait}\n', '', 'fr/modules/listening/module.md:1:1 missing-translation', 'fr/modules/listening/videos/a-wait/video.yaml:1:1 unlisted-video'),
];

const GUIDES: readonly Broken[] = [
  gone('no guide', 'guide/notes.en.pdf', 'course.yaml:21:45 media-missing'),
  gone('no page map', 'guide/notes.en.json', 'guide/notes.en.json:1:1 media-missing'),
  whole('a guide that is no PDF', 'guide/notes.en.pdf', 'words', 'course.yaml:21:45 unreadable'),
  whole('a guide that is too large', 'guide/notes.en.pdf', new Uint8Array(10_000_001), 'course.yaml:21:45 media-too-large'),
  whole('a page map that is no JSON', 'guide/notes.en.json', '{"language": "en', 'guide/notes.en.json:1:17 unreadable', 'guide/notes.en.json:1:17 unreadable'),
  change('a guide of another length', 'course.yaml', 'pages: 2, pdfOffset: 1', 'pages: 2', 'course.yaml:21:85 guide-pages', `${QUIZ}:73:39 reference-page`, `${NOD}/video.yaml:8:78 reference-page`, 'fr/modules/greeting/quiz.md:73:39 reference-page', 'fr/modules/greeting/videos/a-nod/video.yaml:5:78 reference-page'),
  change('a page map of another year', 'guide/notes.en.json', '2026', '2025', 'guide/notes.en.json:3:11 guide-pages'),
  change('a page map with a typing error', 'guide/notes.en.json', '"year"', '"jear"', 'guide/notes.en.json:1:1 guide-pages', 'guide/notes.en.json:3:3 unknown-key'),
  change('a heading that is not on its page', 'guide/notes.en.json', '"pdfPage": 2', '"pdfPage": 3', 'guide/notes.en.json:7:5 guide-pages'),
  change('a heading after the last page', 'guide/notes.en.json', '"pdfPage": 3', '"pdfPage": 4', 'guide/notes.en.json:8:5 guide-pages'),
  change('a heading with an id that is none', 'guide/notes.en.json', '"nod"', '"A nod"', 'guide/notes.en.json:7:13 invalid-id'),
  change('a guide of this site that is a page', 'course.yaml', 'guide/notes.en.pdf, format: pdf', 'guide/notes.en.pdf, format: page', 'course.yaml:21:73 course-file'),
  change('a path with a blank', 'course.yaml', 'address: guide/notes.en.pdf', 'address: guide/my notes.en.pdf', 'course.yaml:21:45 forbidden-address'),
  change('two guides in files of one name', 'course.yaml', '      - {language: en, year: 2026', '      - {language: fr, year: 2025, address: guide/notes.en.pdf, format: pdf, pages: 2, pdfOffset: 1}\n      - {language: en, year: 2026', 'course.yaml:22:45 course-file'),
];

const SHARED: readonly Broken[] = [
  change('a sentence of the guide on a page, over two of its pages', LANDING, 'A word is enough.', 'It costs less than a word, and it can be given from the other side of the street.', `${LANDING}:14:1 shared-sentence`),
  change('a sentence of the guide in a quote, its hyphen aside', GREETING, '> Whoever greets first is free.', '> Free.\n> A **nod** is understood by nearly everybody.', `${GREETING}:22:3 shared-sentence`),
  change('a sentence of the guide as an option', QUIZ, 'Softly.', 'A nod is understood by nearly everybody', `${QUIZ}:61:7 shared-sentence`),
  change('a sentence of the guide in a transcript', TRANSCRIPT, '*It leaves.*', '*A nod is understood by nearly everybody.*', `${TRANSCRIPT}:10:2 shared-sentence`),
  change('a sentence of the guide in an example', 'en/examples/first-word.md', 'There is a week of greetings.', 'A nod is understood by nearly everybody.', 'en/examples/first-word.md:15:1 shared-sentence'),
  change('a sentence of the guide in the glossary', 'en/glossary.md', 'A small bow of the head.', 'A nod is understood by nearly everybody.', 'en/glossary.md:3:1 shared-sentence'),
  change('no shared sentence: five words', LANDING, 'A word is enough.', 'Side of the street.'),
];

/** What is wrong with videos, and with guides that travel with the course. */
export const BROKEN_MEDIA: readonly Broken[] = [...TIMES, ...CHAPTERS_AND_TRANSCRIPT, ...MEDIA, ...VIDEO_FILE, ...REFERENCES, ...ON_OTHER_SITES, ...DIRECTIVES, ...GUIDES, ...SHARED];
