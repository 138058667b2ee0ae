/** Trusted Types as far as they are used here (https://www.w3.org/TR/trusted-types/); the types of pages lack them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (input: string) => string }): TrustedScriptAddresses;
}

export interface TrustedScriptAddresses {
  createScriptURL(input: string): unknown;
}

/** `undefined` in a browser without them. */
export const trustedTypes = (): TrustedTypes | undefined => (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
