import '@tessera-learning/progress-tracker/define';
import type {} from '@tessera-learning/progress-tracker/jsx';
import '@tessera-learning/quiz/define';
import type {} from '@tessera-learning/quiz/jsx';
import { useState } from 'react';
import { quiz, rows } from './content.js';

export function App() {
  const [told, setTold] = useState('');
  return (
    <main>
      <h1>Tessera in React</h1>
      <tessera-progress-tracker course="consumer" module="parks" label="Your progress" rows={rows} />
      <tessera-quiz
        id="quiz"
        course="consumer"
        module="parks"
        quiz={quiz}
        ontessera-answered={({ detail }) => setTold(`Answered ${detail.question}: ${detail.option}`)}
      />
      <output>{told}</output>
    </main>
  );
}
