/** An error that the user can mend: the command prints its message as one line and ends with 2. */
export abstract class UserError extends Error {
  abstract override readonly name: string;
  readonly userError = true;
}
