import type { Evidence, Option, Question } from './course.js';
import { stepKey } from './fact.js';
import { latest, type Progress } from './progress.js';

/** What a learner is told about an answer. */
export interface Verdict {
  readonly chosen: Option;
  readonly best: Option;
  readonly correct: boolean;
  /** The chosen option's own evidence, then the question's. */
  readonly evidence: readonly Evidence[];
}

/** Judges an answer; `undefined` if the question has no such option (it was edited since) or no best one. */
export function judge(question: Question, option: string | undefined): Verdict | undefined {
  const chosen = question.options.find((each) => each.id === option);
  const best = question.options.find((each) => each.correct);
  if (!chosen || !best) return undefined;
  return { chosen, best, correct: chosen === best, evidence: [...(chosen.evidence ?? []), ...question.evidence] };
}

/** The option the learner took last, if any. */
export function answerOf(progress: Progress, course: string, module: string, question: string): string | undefined {
  return latest(progress, stepKey(course, module, 'answered', question))?.detail;
}
