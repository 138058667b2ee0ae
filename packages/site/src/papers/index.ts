export { manifestOf } from './manifest.js';
export { policyOf, policyText, POLICIES, type Policy, type PolicyId } from './policies.js';
