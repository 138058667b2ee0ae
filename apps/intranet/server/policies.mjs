/** Nothing but what a page of ours needs, one directive each; under it Trusted Types, which may name the policies that scripts may make. */
const strict = (trusted = '') => [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "media-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'",
  "require-trusted-types-for 'script'", ...(trusted ? [`trusted-types ${trusted}`] : []),
].join('; ');

/** The header `Content-Security-Policy` of the pages that have one, by name. */
export const POLICIES = {
  policy: strict('lit-html'),
  'policy-loader': strict('lit-html'),
  'policy-any': strict(),
  'policy-none': strict("'none'"),
  'policy-twice': strict('lit-html'),
  'policy-duplicates': strict("lit-html 'allow-duplicates'"),
};
