import { folded, isSlug, safeAddress, type Evidence, type Option, type Question, type Quiz } from '@tessera-learning/core';
import { readRichText } from '@tessera-learning/element-kit';

/** Reads the plain HTML of a quiz; `undefined` if it holds no whole question. The inverse of `quizHtml`. */
export function readQuiz(element: Element): Quiz | undefined {
  const questions = [...element.querySelectorAll('[data-question]')].flatMap(readQuestionHtml);
  return questions.length > 0 ? { questions } : undefined;
}

/** One question, or none if a part is missing: then it stays readable as the HTML that it is. */
function readQuestionHtml(section: Element): Question[] {
  const id = section.getAttribute('data-question');
  const prompt = words(section.querySelector('h1, h2, h3, h4, h5, h6'));
  const reasons = section.querySelectorAll('details > ol > li');
  const options = [...section.querySelectorAll('[data-option]')].map((item, at) => readOption(item, reasons[at]));
  const whole = prompt && isSlug(id) && options.every((option) => isSlug(option.id)) && options.filter((option) => option.correct).length === 1;
  return whole ? [{ id, prompt, options, evidence: readEvidence(section, 'details > [data-evidence] a') }] : [];
}

function readOption(item: Element, reason: Element | undefined): Option {
  return {
    id: item.getAttribute('data-option') ?? '',
    text: words(item),
    correct: item.hasAttribute('data-correct'),
    feedback: reason ? readRichText(reason, '[data-evidence]') : '',
    evidence: reason ? readEvidence(reason, '[data-evidence] a') : [],
  };
}

function readEvidence(within: Element, links: string): Evidence[] {
  return [...within.querySelectorAll(links)].flatMap((link) => {
    const href = safeAddress(link.getAttribute('href'));
    return href ? [{ kind: kindOf(link, href), text: words(link), href }] : [];
  });
}

/** As written round the link; otherwise as the address tells: a moment, a page, or any other source. */
function kindOf(link: Element, href: string): Evidence['kind'] {
  const written = link.closest('[data-kind]')?.getAttribute('data-kind');
  return (written ?? (/#.*\bt=/.test(href) ? 'video' : /#.*\bpage=/.test(href) ? 'guide' : 'source')) as Evidence['kind'];
}

function words(element: Element | null): string {
  return folded(element?.textContent ?? '');
}
