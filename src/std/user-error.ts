/**
 * Wrong input or settings, said in a sentence that names the file and line, or the setting, and what to do.
 * `exitCode` 2 is wrong use or settings, 3 a store that can't be reached or read. Only the command line prints it.
 */
export class UserError extends Error {
  readonly exitCode: 2 | 3;

  constructor(message: string, options: { readonly exitCode?: 2 | 3; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'UserError';
    this.exitCode = options.exitCode ?? 2;
  }
}
