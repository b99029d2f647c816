import { commands } from "./command-table.ts";
import { makeProgram } from "./make-program.ts";
import { cleanedTerminal } from "./terminal/cleaned-terminal.ts";
import { failureOf } from "./terminal/failures.ts";
import type { Terminal } from "./terminal/terminal.ts";

/**
 * Runs `coarse` with the given arguments (without `node` and the script) and returns its exit code:
 * 0 done, 2 something the user can mend, 3 accuracy under `--fail-under`, 1 a fault of ours, 130 interrupted.
 */
export async function runCoarse(argv: readonly string[], surroundings: Terminal): Promise<number> {
  const terminal = cleanedTerminal(surroundings);
  const program = makeProgram({ ...terminal, argv });
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...asMeant(argv)], { from: "user" });
    return 0;
  } catch (error) {
    const { exitCode, message } = failureOf(error);
    if (message) terminal.err.write(`${message}\n`);
    return exitCode;
  }
}

/** `help evaluate` as `evaluate --help`; of a name that is no command, that is to be said, and no help given. */
function asMeant(argv: readonly string[]): readonly string[] {
  const [first = "", second] = argv;
  const [name = "", ...rest] = first === "help" && second !== undefined ? [second, "--help"] : argv;
  const isName = !name.startsWith("-") && name !== "help";
  if (!isName || commands.some((command) => command.name === name)) return [name, ...rest];
  return [name, ...rest.filter((word) => word !== "--help" && word !== "-h")];
}
