import { folded, isSlug, safeAddress, type Evidence, type Option, type Question, type Quiz } from '@tessera-learning/core';
import { readRichText } from '@tessera-learning/element-kit';

/** Reads the plain HTML of a quiz; `undefined` if it holds no whole question. The inverse of `quizHtml`. */
export function readQuiz(element: Element): Quiz | undefined {
  const questions = [...element.querySelectorAll('[data-question]')].map(readQuestionHtml).filter((question) => question !== undefined);
  return questions.length > 0 ? { questions } : undefined;
}

/** One question; `undefined` if a part is missing: it stays readable as the HTML that it is. */
function readQuestionHtml(section: Element): Question | undefined {
  const id = section.getAttribute('data-question');
  const prompt = words(section.querySelector('h1, h2, h3, h4, h5, h6'));
  const key = section.querySelector('details');
  const reasons = [...(key?.querySelector('ol')?.children ?? [])];
  const options = [...section.querySelectorAll('[data-option]')].map((item, index) => readOption(item, reasons[index]));
  const right = options.filter((option) => option.correct).length;
  if (!isSlug(id) || !prompt || right !== 1 || options.some((option) => !isSlug(option.id))) return undefined;
  return { id, prompt, options, evidence: key ? readEvidence(key, (link) => !link.closest('li')) : [] };
}

function readOption(item: Element, reason: Element | undefined): Option {
  const evidence = reason ? readEvidence(reason) : [];
  return {
    id: item.getAttribute('data-option') ?? '',
    text: words(item),
    correct: item.hasAttribute('data-correct'),
    feedback: reason ? readRichText(reason, '[data-evidence]') : '',
    ...(evidence.length > 0 ? { evidence } : {}),
  };
}

function readEvidence(within: Element, wanted: (link: Element) => boolean = () => true): Evidence[] {
  return [...within.querySelectorAll('[data-evidence] a')].filter(wanted).flatMap((link) => {
    const href = safeAddress(link.getAttribute('href'));
    return href === undefined ? [] : [{ kind: kindOf(link, href), text: words(link), href }];
  });
}

/** As written on the link or round it; otherwise as the address tells: a moment, a page, or any other source. */
function kindOf(link: Element, href: string): Evidence['kind'] {
  const written = link.closest('[data-kind]')?.getAttribute('data-kind');
  if (written === 'guide' || written === 'video' || written === 'source') return written;
  if (/#(?:.*&)?t=/.test(href)) return 'video';
  return /#(?:.*&)?page=/.test(href) ? 'guide' : 'source';
}

function words(element: Element | null): string {
  return folded(element?.textContent ?? '');
}
