import type { Option, Question } from '@tessera-learning/core';
import type { CourseEdition } from './compile-edition.js';
import type { Places } from './file-context.js';
import type { Report } from './problem.js';
import type { Rule } from './rules.js';

/** A habit of the author that lets learners guess. */
interface Habit {
  readonly rule: Rule;
  /** Questions that show the habit most, out of those asked about. */
  showing(questions: readonly Question[]): readonly Question[];
  isTooMuch(showing: number, asked: number, where: 'module' | 'course'): boolean;
  readonly message: string;
}

const POSITION: Habit = {
  rule: 'answer-position',
  showing: samePlace,
  isTooMuch: (showing, asked, where) => (where === 'module' ? asked >= 3 && showing === asked : asked >= 6 && showing > asked * 0.6),
  message: 'Learners will see that the right answer stands in the same place: move it up or down in some questions.',
};

const LENGTH: Habit = {
  rule: 'answer-length',
  showing: (questions) => questions.filter(isRightLongest),
  isTooMuch: (showing, asked) => asked >= 4 && showing >= asked * 0.8,
  message: 'Learners will see that the right answer is the longest: shorten it, or say more in the others.',
};

/** Looks for habits in each module, and in the course if no module shows one by itself. */
export function refuseHabits({ course }: CourseEdition, places: Places, report: Report): void {
  const quizzes = course.modules.map((module) => sound(module.quiz.questions));
  for (const habit of [POSITION, LENGTH]) {
    const inModules = quizzes.filter((questions) => refuseHabit(habit, questions, 'module', places, report));
    if (inModules.length === 0) refuseHabit(habit, quizzes.flat(), 'course', places, report);
  }
}

function refuseHabit(habit: Habit, questions: readonly Question[], where: 'module' | 'course', places: Places, report: Report): boolean {
  const showing = habit.showing(questions);
  if (!habit.isTooMuch(showing.length, questions.length, where)) return false;
  const place = places.get(right(showing[0] as Question) as Option);
  if (place) report.add(habit.rule, place, `${showing.length} of ${questions.length} questions of this ${where} do as this one does. ${habit.message}`);
  return true;
}

/** The largest group of questions whose right options share a place. */
function samePlace(questions: readonly Question[]): readonly Question[] {
  const groups = new Map<number, Question[]>();
  for (const question of questions) {
    const at = question.options.findIndex((option) => option.correct);
    groups.set(at, [...(groups.get(at) ?? []), question]);
  }
  return [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most), []);
}

function isRightLongest({ options }: Question): boolean {
  const longest = Math.max(...options.filter((option) => !option.correct).map((option) => option.text.length));
  return options.some((option) => option.correct && option.text.length > longest);
}

/** Questions that can be judged at all: the others have been reported for what they lack. */
function sound(questions: readonly Question[]): Question[] {
  return questions.filter((question) => question.options.length > 1 && question.options.filter((option) => option.correct).length === 1);
}

function right(question: Question): Option | undefined {
  return question.options.find((option) => option.correct);
}
