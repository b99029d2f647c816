import type { ReadingThread } from "@coarse/models/reading-thread";
import type { Interruption } from "./interruption.ts";
import { oneLine } from "./printable.ts";
import type { TerminalStyle } from "./style.ts";

/** Where a command reads its surroundings from and writes to: the process's own streams, or a test's. */
export interface Terminal {
  /** Results. */
  readonly out: NodeJS.WritableStream;
  /** All else: progress, notes, errors. */
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** What results may look like; plain where it is not given. */
  readonly style?: TerminalStyle;
  /** The arguments that the command was called with, as they were typed. */
  readonly argv?: readonly string[];
  /** Reads models of HDF5; there is one where the arguments name such a model. */
  readonly readingThread?: ReadingThread | undefined;
  /** The signal that Ctrl-C aborts. Until somebody asks for it, Ctrl-C ends the process as it stands. */
  readonly interruption: Interruption;
}

/**
 * The folder the user stands in. A package script runs in its package's folder, not the user's, and pnpm and npm
 * tell the latter in `INIT_CWD`; within anybody else's script that variable means nothing to us.
 */
export function userFolder(environment: NodeJS.ProcessEnv, workingDirectory: string): string {
  const ourScript =
    environment.npm_lifecycle_event === "start" &&
    (environment.npm_package_name === "@coarse/cli" || environment.npm_package_name === "coarse");
  return (ourScript && environment.INIT_CWD) || workingDirectory;
}

/** Tells something beside the results: a line on standard error that begins `note:` or `warning:`; nothing with `--quiet`. */
export function tell(
  message: string,
  {
    terminal: { err },
    quiet = false,
  }: { readonly terminal: Pick<Terminal, "err">; readonly quiet?: boolean | undefined },
): void {
  if (!quiet) err.write(`${oneLine(message)}\n`);
}
