import type { Evidence, Option, Question } from '@tessera-learning/core';
import type { List, ListItem, RootContent } from 'mdast';
import { readEvidence } from './evidence.js';
import { placed, refuseTwice, type FileContext } from './file-context.js';
import { readMarked } from './marked-id.js';
import { refuseStray, underHeadings, type Under } from './outline.js';
import type { Document } from './read-document.js';

const FEWEST_QUESTIONS = 5;

/** Reads quiz.md. */
export function readQuiz({ head, root, source }: Document, context: FileContext): Question[] {
  head?.only([]);
  const { before, under } = underHeadings(root.children, 2, source);
  refuseStray(before, 'begin with a question, a heading of two signs (##)', source);
  const questions = under.map((each) => readQuestion(each, context));
  refuseTwice(questions, 'question', context);
  if (questions.length < FEWEST_QUESTIONS) source.problem('too-short-quiz', undefined, `A quiz has ${FEWEST_QUESTIONS} questions at least, this one ${questions.length}: write more.`);
  return questions;
}

function readQuestion({ heading, nodes }: Under, context: FileContext): Question {
  const { source } = context;
  const { title, id, place } = readMarked(heading, 'question', source);
  const { proofs, others } = partProofs(nodes);
  refuseStray(others.filter((node) => node.type !== 'list'), 'a question is a heading, a list of options and ::evidence', source);
  const items = others.filter((node): node is List => node.type === 'list').flatMap((list) => list.children);
  const options = items.map((item) => readOption(item, context));
  refuseTwice(options, 'option', context);
  if (options.length < 2) source.problem('few-options', heading, `A question has two options at least, this one ${options.length}: list them under it, each beginning with - [ ] or - [x].`);
  if (proofs.length === 0) source.problem('missing-evidence', heading, 'Say where the answer comes from: ::evidence{pages="5-8"} under the options.');
  refuseManyRight(heading, items, source);
  return placed({ id, prompt: title, options, evidence: readProofs(proofs, context) }, place, context);
}

function refuseManyRight(heading: Under['heading'], items: readonly ListItem[], source: FileContext['source']): void {
  const right = items.filter((item) => item.checked === true);
  if (right.length === 0 && items.length > 0) source.problem('one-right-answer', heading, 'No option is right: mark the best one with [x].');
  for (const item of right.slice(1)) source.problem('one-right-answer', item, 'Another option is right already: keep one [x], and make this one [ ].');
}

function readOption(item: ListItem, context: FileContext): Option {
  const { source } = context;
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return emptyOption(item, context);
  if (typeof item.checked !== 'boolean') source.problem('option-mark', item, 'Begin an option with [ ], or with [x] if it is the best, a space and its words.');
  const { title, id, place } = readMarked(first, 'option', source);
  const { proofs, others } = partProofs(rest);
  const feedback = context.text.compile(others);
  if (feedback.length === 0) source.problem('missing-reason', item, 'Say why this option is the best or is not: an empty line under it, then a paragraph indented as far as its box.');
  const evidence = proofs.length > 0 ? { evidence: readProofs(proofs, context) } : {};
  return placed({ id, text: title, correct: item.checked === true, feedback, ...evidence }, place, context);
}

function emptyOption(item: ListItem, { source }: FileContext): Option {
  source.problem('missing-text', item, 'This option has no words: begin it with [ ] or [x], a space and its words.');
  return { id: '', text: '', correct: false, feedback: '' };
}

type Proof = Extract<RootContent, { type: 'leafDirective' }>;

function partProofs(nodes: readonly RootContent[]): { readonly proofs: readonly Proof[]; readonly others: readonly RootContent[] } {
  const isProof = (node: RootContent): node is Proof => node.type === 'leafDirective' && node.name === 'evidence';
  return { proofs: nodes.filter(isProof), others: nodes.filter((node) => !isProof(node)) };
}

function readProofs(nodes: readonly Proof[], context: FileContext): Evidence[] {
  return nodes.flatMap((node) => readEvidence(node, context) ?? []);
}
