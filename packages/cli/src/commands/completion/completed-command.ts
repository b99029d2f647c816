/** What may follow an option, or stand as an operand. */
export interface CompletedValue {
  readonly words: readonly string[];
  /** Whether names of files and folders fit, too. */
  readonly paths: boolean;
}

/** An option as completion offers it. */
export interface CompletedOption {
  /** `--model` */
  readonly name: string;
  readonly description: string;
  /** Absent for a switch. */
  readonly value?: CompletedValue;
  /** Whether the value may be left out. */
  readonly optional: boolean;
}

/** A command as completion offers it. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  readonly operands: CompletedValue;
}
