import { PREVIEW_POLICY } from '../preview-policy.js';

/** As far as it is used here; the types of pages lack it. */
interface Policy {
  createScriptURL(input: string): unknown;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (input: string) => string }): Policy;
}

let policy: Policy | undefined;

/**
 * The address of a script of ours, in the form that a page with Trusted Types wants (https://www.w3.org/TR/trusted-types/).
 * @throws {TypeError} where the page's policy does not let us name one
 */
export function scriptAddress(src: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(PREVIEW_POLICY, { createScriptURL: (address) => address });
  return (policy ? policy.createScriptURL(src) : src) as string;
}
