/** Why content could not be shown. The code names the cause; strings say it to a learner, `message` to a developer. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly code: 'unreachable' | 'slow' | 'missing' | 'web-page' | 'damaged' | 'newer' | 'not-a-course' | 'no-module',
    message: string,
  ) {
    super(message);
  }
}
