import '@tessera-learning/progress-tracker/define';
import '@tessera-learning/quiz/define';
import { quiz, rows } from './content.js';
import './page.css';

const heading = document.createElement('h1');
heading.textContent = 'Tessera in Vite and TypeScript';

const tracker = document.createElement('tessera-progress-tracker');
tracker.course = 'consumer';
tracker.module = 'parks';
tracker.label = 'Your progress';
tracker.rows = rows;

const questions = document.createElement('tessera-quiz');
questions.id = 'quiz';
questions.course = 'consumer';
questions.module = 'parks';
questions.quiz = quiz;

const told = document.createElement('output');
questions.addEventListener('tessera-answered', ({ detail }) => {
  told.textContent = `Answered ${detail.question}: ${detail.option}`;
});

const main = document.createElement('main');
main.append(heading, tracker, questions, told);
document.querySelector('#app')?.append(main);
