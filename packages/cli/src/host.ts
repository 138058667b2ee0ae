import { safeAddress } from '@tessera-learning/core';
import { CliError } from './cli-error.js';
import type { Host } from './parts.js';

/**
 * Reads `--address` and `--questions`.
 * @throws {CliError} for what is no such address
 */
export function readHost(address: string | undefined, questions: string | undefined): Host {
  return {
    ...(address === undefined ? {} : { address: siteAddress(address) }),
    ...(questions === undefined ? {} : { questions: questionsAddress(questions) }),
  };
}

/** Whole, and ending with a slash: pages are named from there, so nothing may stand behind the path. */
function siteAddress(text: string): string {
  const url = URL.canParse(text) && !/[?#]/.test(text) ? new URL(text) : undefined;
  const isPlain = url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (!isPlain) throw new CliError(`“${text}” is not the address of a site: write it whole, for example --address https://city.example/course/`, 2);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** An e-mail address may stand alone. */
function questionsAddress(text: string): string {
  const href = safeAddress(/^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/.test(text) ? `mailto:${text}` : text);
  if (href !== undefined && /^(https|mailto):./i.test(href)) return href;
  throw new CliError(`Nobody can be asked at “${text}”: write an e-mail address or a page, for example --questions diversity@city.example`, 2);
}
