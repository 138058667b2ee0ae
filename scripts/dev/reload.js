// Runs in a page that npm run dev serves, and in no built site: another build, the page again.
const events = new EventSource('/__dev/events');
events.addEventListener('built', () => location.reload());
