/**
 * Something that the caller can mend: a mistyped word, groups that overlap. The message is one line and ends with
 * the way out. The command ends with exit code 2 for these, see {@linkcode isUserError}.
 */
export abstract class CoarseInputError extends Error {
  abstract override readonly name: string;
  /** Marks errors that the user can mend; other packages, which can't import this class, carry it as well. */
  readonly userError = true;

  constructor(message: string) {
    super(message.replace(/\p{Cc}/gu, escapeControl));
  }
}

/**
 * True for errors of any of our packages that the user can mend; false for faults of ours.
 *
 * @param error - Whatever was thrown.
 * @returns Whether its message says what to do otherwise.
 */
export function isUserError(error: unknown): error is Error & { readonly userError: true } {
  return error instanceof Error && "userError" in error && error.userError === true;
}

/** A word or a name comes from outside and may hold line breaks or terminal codes: `\n` becomes `\u000a`. */
function escapeControl(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
