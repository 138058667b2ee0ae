/** A file that travels with the course as it is. */
export interface MediaCopy {
  /** Absolute path of the author's file. */
  readonly from: string;
  /** Where it stands in the site, from the root, with `/`. */
  readonly to: string;
}
