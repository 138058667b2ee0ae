import { WORKER_POLICY } from '../offline-list.js';
import { ROOT } from './site.js';

/** As far as it is used here; the types of pages lack it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: () => string }): { createScriptURL(input: string): unknown };
}

let script: unknown;

/**
 * The worker's address, in the form that a page with Trusted Types wants (https://www.w3.org/TR/trusted-types/).
 * @throws {DOMException} `SecurityError` where the page's policy does not let us name it
 */
export function workerScript(): string {
  script ??= named((globalThis as { trustedTypes?: TrustedTypes }).trustedTypes);
  // The types of pages know strings alone here.
  return script as string;
}

function named(types: TrustedTypes | undefined): unknown {
  const address = `${ROOT}sw.js`;
  try {
    return types ? types.createPolicy(WORKER_POLICY, { createScriptURL: () => address }).createScriptURL('') : address;
  } catch (cause) {
    throw Object.assign(new DOMException(`Trusted Types do not allow ${WORKER_POLICY}`, 'SecurityError'), { cause });
  }
}
