import type { ProgressTrackerElement } from '@tessera-learning/progress-tracker';
import type { AnsweredDetail, QuizElement } from '@tessera-learning/quiz';
import type { HTMLAttributes } from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'tessera-progress-tracker': HTMLAttributes<ProgressTrackerElement> & Partial<Pick<ProgressTrackerElement, 'course' | 'module' | 'label' | 'rows'>>;
    'tessera-quiz': HTMLAttributes<QuizElement> & Partial<Pick<QuizElement, 'course' | 'module' | 'quiz'>> & {
      'ontessera-answered'?: (event: CustomEvent<AnsweredDetail>) => void;
    };
  }
}
