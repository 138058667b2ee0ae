// docs/editors.md from docs/editors.json.
import { readFileSync } from 'node:fs';
import { chosen } from './choice.mjs';
import { CONFIGS } from './configs.mjs';
import { legendOf, marksOf } from './notes.mjs';
import { choice, CONFIG_NAMES, FORM_NAMES, frames, head, legend, LINES, OUTCOME_NAMES, traps } from './words.mjs';

/** The page for webmasters. */
export function manual({ editors, cases }) {
  const usual = cases.filter(({ way }) => way !== 'code' && way !== 'curly');
  return [head(editors), glance(usual), legend, legendOf(usual).join('\\\n'), choice, choices(usual), frames, traps(cases), ...Object.keys(LINES).map(section)].join('\n');
}

function glance(cases) {
  return table(['Editor', ...Object.values(FORM_NAMES)], (id) => Object.keys(FORM_NAMES).map((form) => cell(cases.filter((each) => each.config === id && each.form === form))));
}

function choices(cases) {
  const best = (seen, forms) => FORM_NAMES[chosen(seen, forms)];
  return table(['Editor', 'for questions', 'for a whole course'], (id) => {
    const seen = cases.filter(({ config }) => config === id);
    return [best(seen, ['quiz-div', 'quiz-tag']), best(seen, ['course-link', 'course-tag'])];
  });
}

function table(heads, cellsOf) {
  const rows = CONFIGS.map(({ id }) => [CONFIG_NAMES[id], ...cellsOf(id)]);
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cell([first, ...others]) {
  const unlike = others.filter((each) => said(each) !== said(first)).map((each) => `; pasted: ${said(each)}`);
  return [said(first), ...unlike].join('');
}

function said(seen) {
  const text = { course: 'link', iframe: 'page' }[seen.form.split('-')[0]] ?? 'text';
  return `${OUTCOME_NAMES[seen.outcome === 'text' ? text : seen.outcome]}${marksOf(seen)}`;
}

/** A section with the lines of a configuration that the bench ran. Only the host's name is another. */
function section(id) {
  const file = readFileSync(new URL(`configs/${id}.js`, import.meta.url), 'utf8');
  const [, lines] = /\/\/ the manual quotes from here\n(.*)\n\/\/ to here/s.exec(file);
  return `${LINES[id]}\n\n\`\`\`js\n${lines.replace('127.0.0.1', 'intranet.city.example')}\n\`\`\`\n`;
}
