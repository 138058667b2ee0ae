import { trustedTypes } from '../../trusted-types.js';
import { WORKER_POLICY } from '../offline-list.js';
import { ROOT } from './site.js';

let script: unknown;

/**
 * The worker's address, in the form that a page with Trusted Types wants.
 * @throws {DOMException} `SecurityError` where the page's policy does not let us name it
 */
export function workerScript(): string {
  script ??= named();
  // The types of pages know strings alone here.
  return script as string;
}

function named(): unknown {
  const types = trustedTypes();
  const address = `${ROOT}sw.js`;
  try {
    return types ? types.createPolicy(WORKER_POLICY, { createScriptURL: () => address }).createScriptURL('') : address;
  } catch (cause) {
    throw Object.assign(new DOMException(`Trusted Types do not allow ${WORKER_POLICY}`, 'SecurityError'), { cause });
  }
}
