import { parseArgs } from 'node:util';
import { build } from './build.js';
import { check } from './check.js';
import { CliError } from './cli-error.js';
import { readHost } from './host.js';
import { terminal, type Output } from './output.js';
import type { BuildParts } from './parts.js';
import { DEFAULT_PORT, serve } from './serve.js';
import { zip } from './zip/zip.js';

export const USAGE = `Usage: tessera <command>

  tessera check <content>                look for problems in a course folder
  tessera build <content> --out <dist>   check it, then write its site
  tessera zip <content> --out <file.zip> the same in one file, for a city to host or to open from disk
  tessera serve <dist> [--port <port>]   show a built site on this machine

  --out <folder>         where the site is written; default dist, for zip tessera-course.zip
  --address <https://…>  where the site will stand: for sitemap.xml and robots.txt
  --questions <e-mail>   where learners may ask; a page (https://…) works too
  --port <port>          default PORT from the environment, otherwise ${DEFAULT_PORT}
  --help                 this text`;

interface Call {
  readonly folder: string;
  readonly out: string | undefined;
  readonly port: string | undefined;
  readonly address: string | undefined;
  readonly questions: string | undefined;
}

const COMMANDS: Readonly<Record<string, (call: Call, output: Output) => Promise<number>>> = {
  async check({ folder }, output) {
    return (await check(folder, output)).problems.length > 0 ? 1 : 0;
  },
  async build({ folder, out, address, questions }, output) {
    const host = readHost(address, questions);
    return (await build(folder, out ?? 'dist', output, await loadedParts(), host)).folder.problems.length > 0 ? 1 : 0;
  },
  async zip({ folder, out, address, questions }, output) {
    const host = readHost(address, questions);
    return (await zip(folder, out ?? 'tessera-course.zip', output, await loadedParts(), host)).folder.problems.length > 0 ? 1 : 0;
  },
  async serve({ folder, port }, output) {
    const served = await serve(folder, { port: portOf(port) });
    output.out(`Serving ${folder} at ${output.colours.cyan(served.url)}`);
    output.out(output.colours.dim('Ctrl+C ends it.'));
    await ended();
    await served.close();
    return 0;
  },
};

/**
 * Runs one command.
 * @param args what stands behind `tessera`
 * @returns the exit code: 0 well, 1 problems, 2 a command that makes no sense
 */
export async function main(args: readonly string[], output: Output = terminal()): Promise<number> {
  try {
    const { values, positionals } = parsed(args);
    if (values.help) output.out(USAGE);
    if (values.help) return 0;
    const [name = '', folder, ...rest] = positionals;
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new CliError(name === '' ? 'Say what to do.' : `There is no command “${name}”.`, 2);
    if (folder === undefined || rest.length > 0) throw new CliError(`“${name}” needs one folder.`, 2);
    const { out, port = process.env['PORT'], address, questions } = values;
    return await command({ folder, out, port, address, questions }, output);
  } catch (error) {
    return failed(error, output);
  }
}

/** Loaded for a build alone: checking and serving work before the other packages are built. */
async function loadedParts(): Promise<BuildParts> {
  try {
    return (await import('./parts.js')).PARTS;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new CliError(`A part of tessera is not built or not installed: run “npm run build” in the root of the repository, or “npm install”. (${(error as Error).message})`);
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { help: { type: 'boolean', short: 'h' }, out: { type: 'string' }, port: { type: 'string' }, address: { type: 'string' }, questions: { type: 'string' } } });
  } catch (error) {
    throw new CliError((error as Error).message, 2);
  }
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new CliError(`“${text}” is not a port: give a number from 0 to 65535.`, 2);
}

/** Errors of ours are for a person; any other is a fault of tessera, and its stack helps. */
function failed(error: unknown, output: Output): number {
  if (!(error instanceof CliError)) {
    output.err(output.colours.red(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    return 1;
  }
  output.err(output.colours.red(error.message));
  if (error.exitCode === 2) output.err(`\n${USAGE}`);
  return error.exitCode;
}

/** Until somebody ends the program. */
function ended(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
