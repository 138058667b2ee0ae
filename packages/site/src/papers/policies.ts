import { PREVIEW_POLICY } from '../embed/preview-policy.js';
import { WORKER_POLICY } from '../offline/offline-list.js';

/** Who sends a policy: a page of the site, a page of the city that holds elements or a whole course, a page of the city with our frame. */
export type PolicyId = 'site' | 'elements' | 'course' | 'frame';

/**
 * A Content-Security-Policy, the tightest under which one way of using the course works. `'self'` stands for the host that the
 * files lie on: written as it is where they lie beside the page, as an address (`https://learning.city.example`) where not.
 * A journey takes every word of `needs` away in turn and sees the browser refuse something.
 */
export interface Policy {
  readonly id: PolicyId;
  /** What has to be allowed. */
  readonly needs: Readonly<Record<string, string>>;
  /** What may be forbidden besides. */
  readonly limits: Readonly<Record<string, string>>;
}

const FILES = { 'script-src': "'self'", 'img-src': "'self'", 'media-src': "'self'" } as const;
/** Lit's own policy. Two copies of Lit in one page (two one-file bundles) want `'allow-duplicates'` behind it. */
const LIT = 'lit-html';
const NOTHING_ELSE = { 'default-src': "'none'" } as const;
const TYPED = { 'require-trusted-types-for': "'script'" } as const;

export const POLICIES: readonly Policy[] = [
  {
    id: 'site',
    needs: { ...FILES, 'style-src': "'self'", 'font-src': "'self'", 'connect-src': "'self'", 'worker-src': "'self'", 'frame-src': "'self'", 'trusted-types': `${LIT} ${WORKER_POLICY} ${PREVIEW_POLICY}` },
    limits: { ...NOTHING_ELSE, ...TYPED, 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'self'" },
  },
  // Styles of elements are constructed sheets, which `style-src` does not concern.
  { id: 'elements', needs: { ...FILES, 'trusted-types': LIT }, limits: { ...NOTHING_ELSE, ...TYPED } },
  { id: 'course', needs: { ...FILES, 'connect-src': "'self'", 'trusted-types': LIT }, limits: { ...NOTHING_ELSE, ...TYPED } },
  { id: 'frame', needs: { 'frame-src': "'self'", 'script-src': "'self'" }, limits: { ...NOTHING_ELSE, ...TYPED } },
];

/** The value of the header. */
export function policyText({ needs, limits }: Pick<Policy, 'needs' | 'limits'>): string {
  const { 'default-src': first, ...rest } = limits;
  const all = { ...(first === undefined ? {} : { 'default-src': first }), ...needs, ...rest };
  return Object.entries(all).map(([name, value]) => `${name} ${value}`).join('; ');
}

/** @throws {RangeError} never for the ids of the type */
export function policyOf(id: PolicyId): Policy {
  const found = POLICIES.find((each) => each.id === id);
  if (!found) throw new RangeError(`No policy ${id}`);
  return found;
}
