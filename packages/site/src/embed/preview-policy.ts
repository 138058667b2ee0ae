/** The policy of Trusted Types under which a preview adds the script of its snippet, and nothing else. */
export const PREVIEW_POLICY = 'tessera-preview';
