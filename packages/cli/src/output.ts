import { createColors } from 'picocolors';

/** Where a command writes, so that tests can read it. */
export interface Output {
  /** A line of the result. */
  out(line: string): void;
  /** A line about what went wrong. */
  err(line: string): void;
  readonly colours: ReturnType<typeof createColors>;
}

/** The terminal. Colours only where both streams are one, and never with NO_COLOR. */
export function terminal(): Output {
  const isTerminal = Boolean(process.stdout.isTTY && process.stderr.isTTY) && !process.env['NO_COLOR'];
  return { out: (line) => console.log(line), err: (line) => console.error(line), colours: createColors(isTerminal) };
}

/** `3 modules`, `1 module`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
