/** The service worker. It is there only where a learner asked for it, and keeps one version of the course as a whole. */
import { answerTo } from './answer.js';
import { keepAgain, keepAll, state } from './keep.js';
import { worker } from './scope.js';
import { takeOver } from './take-over.js';

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));

worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.data === 'use') event.waitUntil(worker.skipWaiting());
  if (event.data === 'state') event.waitUntil(state().then((answer) => port?.postMessage(answer)));
  if (event.data === 'keep') event.waitUntil(keepAgain().then((answer) => port?.postMessage(answer)));
});

worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (answer) event.respondWith(answer);
});
