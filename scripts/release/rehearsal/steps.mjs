import { table } from '../table.mjs';

const rows = [];

/** Runs a step and keeps how it went. A step may give words for the summary; what it throws ends the rehearsal. */
export async function step(name, work) {
  console.log(`\n— ${name}`);
  const started = Date.now();
  try {
    const said = await work();
    rows.push({ step: name, result: 'ok', seconds: seconds(started), what: said ?? '' });
    return true;
  } catch (error) {
    rows.push({ step: name, result: 'FAILED', seconds: seconds(started), what: error.message.split('\n')[0].slice(0, 100) });
    console.error(error.message);
    throw error;
  }
}

/** A step of several that do not need each other: the next one is tried all the same. */
export async function tryStep(name, work) {
  return step(name, work).catch(() => false);
}

/** Prints the summary; tells whether every step went well. */
export function summary() {
  const failed = rows.filter(({ result }) => result !== 'ok');
  console.log(`\n${table(rows)}\n`);
  console.log(failed.length === 0 ? `${rows.length} steps, none failed` : `${rows.length} steps, ${failed.length} failed: ${failed.map(({ step: name }) => name).join('; ')}`);
  return rows.length > 0 && failed.length === 0;
}

function seconds(started) {
  return Math.round((Date.now() - started) / 1000);
}
