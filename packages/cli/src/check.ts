import { relative, resolve } from 'node:path';
import { readCourseFolder, type CourseFolder, type Problem } from '@tessera-learning/authoring';
import { countLines } from './count-lines.js';
import { count, type Output } from './output.js';

/**
 * Reads a course folder and prints every problem, then one line that sums up; without problems also what the course holds.
 * @param content the folder that holds course.yaml
 */
export async function check(content: string, output: Output): Promise<CourseFolder> {
  const folder = await readCourseFolder(resolve(content));
  printProblems(folder.problems, output);
  if (folder.problems.length === 0) printContents(folder, output);
  return folder;
}

function printContents(folder: CourseFolder, { out, colours }: Output): void {
  out(colours.green(`No problems: ${contents(folder)}`));
  for (const line of folder.editions.flatMap((edition) => ['', ...countLines(edition)])) out(line);
}

/** One line each, as editors and terminals make links of: `file:line:column  message  [rule]`. */
export function printProblems(problems: readonly Problem[], { out, err, colours }: Output): void {
  for (const { file, line, column, message, rule } of problems) {
    out(`${colours.bold(`${shown(file)}:${line}:${column}`)}  ${message}  ${colours.dim(`[${rule}]`)}`);
  }
  const files = new Set(problems.map((problem) => problem.file)).size;
  if (problems.length > 0) err(colours.red(`${count(problems.length, 'problem')} in ${count(files, 'file')}`));
}

/** A path as seen from where the command was run. */
export function shown(path: string): string {
  return relative(process.cwd(), resolve(path)) || '.';
}

function contents({ editions }: CourseFolder): string {
  const modules = editions[0]?.course.modules ?? [];
  const questions = modules.flatMap((module) => module.quiz.questions);
  return [count(modules.length, 'module'), count(questions.length, 'question'), count(editions.length, 'language')].join(', ');
}
