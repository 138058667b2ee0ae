import { trustedTypes, type TrustedScriptAddresses } from '../../trusted-types.js';
import { PREVIEW_POLICY } from '../preview-policy.js';

let policy: TrustedScriptAddresses | undefined;

/**
 * The address of a script of ours, in the form that a page with Trusted Types wants.
 * @throws {TypeError} where the page's policy does not let us name one
 */
export function scriptAddress(src: string): string {
  policy ??= trustedTypes()?.createPolicy(PREVIEW_POLICY, { createScriptURL: (address) => address });
  return (policy ? policy.createScriptURL(src) : src) as string;
}
