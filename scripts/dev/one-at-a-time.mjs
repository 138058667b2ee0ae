/** Runs `work` one at a time: jobs that come meanwhile are done after it, each once. */
export function oneAtATime(work) {
  const waiting = new Set();
  let running = false;
  return async (job) => {
    waiting.add(job);
    if (running) return;
    running = true;
    for (const next of waiting) {
      waiting.delete(next);
      await work(next);
    }
    running = false;
  };
}
