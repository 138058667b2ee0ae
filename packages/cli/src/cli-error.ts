/** Something that a person at the command line can put right: the message says how. It is printed without a stack. */
export class CliError extends Error {
  override readonly name = 'CliError';
  constructor(
    message: string,
    /** 1 for what went wrong, 2 for a command that makes no sense. Default 1. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}
