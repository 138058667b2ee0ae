import { countsOf, type CourseEdition } from '@tessera-learning/authoring';
import { clockTime } from '@tessera-learning/core';
import { count } from './output.js';

/** What a course holds in one language, a line for each kind of thing, aligned. */
export function countLines(edition: CourseEdition): string[] {
  const rows = rowsOf(edition);
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, ...things], index) => `  ${(index === 0 ? edition.language : '').padEnd(edition.language.length)}  ${name.padEnd(width)}  ${things.join(', ')}`);
}

function rowsOf(edition: CourseEdition): readonly (readonly [string, ...string[]])[] {
  const { references, examples, academy, ...counts } = countsOf(edition);
  return [
    ['text', count(counts.modules, 'module'), count(counts.sections, 'section'), count(counts.words, 'word')],
    ['questions', count(counts.questions, 'question'), count(counts.options, 'option'), `${counts.reasons} with a reason`, `${counts.considerations} to consider`],
    ['look up', count(counts.terms, 'term'), `${count(examples.described + examples.listed, 'example')} (${examples.described} described, ${examples.listed} listed)`],
    ['videos', count(counts.videos, 'video'), `${clockTime(counts.seconds)} in all`],
    ['references', `${references.guidePages} to guide pages`, `${references.moments} to moments of videos`, `${references.publicSources} to public sources`],
    ...(academy ? [['academy', count(academy.topics, 'topic'), count(academy.sessions, 'session'), count(academy.methods, 'method'), `${academy.past} past`] as const] : []),
  ];
}
