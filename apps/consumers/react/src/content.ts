import type { ProgressTrackerElement } from '@tessera-learning/progress-tracker';
import type { QuizElement } from '@tessera-learning/quiz';

export const quiz: QuizElement['quiz'] = {
  questions: [
    {
      id: 'parks',
      prompt: 'The parks department says it has no intercultural work to do. What helps most?',
      options: [
        { id: 'festival', text: 'Add a festival of cultures to its yearly plan', correct: false, feedback: 'A festival lasts a day. Who uses the park on the other days stays as it was.' },
        { id: 'ask', text: 'Ask together who uses the parks, who stays away, and why', correct: true, feedback: 'Looking at an ordinary service again is where change begins.' },
      ],
      evidence: [],
    },
    {
      id: 'vision',
      prompt: 'What does a city’s intercultural vision stand on?',
      options: [
        { id: 'circle', text: 'A mayor and a few associations who already agree', correct: false, feedback: 'A small circle can start things off, but it cannot carry a city.' },
        { id: 'public', text: 'Leaders who say it in public, and residents who see what they gain', correct: true, feedback: 'When leaders speak openly, the vision starts to belong to everyone.' },
      ],
      evidence: [],
    },
  ],
};

export const rows: ProgressTrackerElement['rows'] = [
  { text: 'Parks', href: '#quiz', items: ['answered:parks'] },
  { text: 'Vision', href: '#quiz', items: ['answered:vision'] },
];
