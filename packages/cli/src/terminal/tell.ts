import { oneLine } from "./printable.ts";
import type { Terminal } from "./terminal.ts";

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
