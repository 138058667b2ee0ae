/** An id that authors choose and nobody changes: lower-case letters, digits and single hyphens, 1–64 long. */
export type Slug = string;

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function isSlug(text: unknown): text is Slug {
  return typeof text === 'string' && text.length <= 64 && SLUG.test(text);
}
