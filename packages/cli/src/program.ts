import { Command } from "commander";
import { type CommandDefinition, commands, globalOptions } from "./command-table.ts";
import { failureOf } from "./failures.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";

/**
 * Runs `coarse` with the given arguments (without `node` and the script) and returns its exit code:
 * 0 done, 2 something the user can mend, 3 accuracy under `--fail-under`, 1 a fault of ours, 130 interrupted.
 */
export async function runCoarse(argv: readonly string[], terminal: Terminal): Promise<number> {
  const program = makeProgram({ ...terminal, argv });
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: "user" });
    return 0;
  } catch (error) {
    const { exitCode, message } = failureOf(error);
    if (message) terminal.err.write(`${message}\n`);
    return exitCode;
  }
}

function makeProgram(terminal: Terminal): Command {
  const program = new Command("coarse")
    .description("Coarse classes out of a classifier that someone else trained, with no training.")
    .version(version, "--version")
    .showSuggestionAfterError();
  quiet(program, terminal);
  for (const definition of commands) addCommand(program, definition, terminal);
  return program;
}

function addCommand(program: Command, definition: CommandDefinition, terminal: Terminal): void {
  const command = program.command(definition.name).description(definition.summary);
  quiet(command, terminal);
  for (const [syntax, description] of definition.operands) command.argument(syntax, description);
  for (const option of [...definition.options(), ...globalOptions()]) command.addOption(option);
  command.addHelpText("after", `\nExamples:\n${definition.examples.map((line) => `  ${line}\n`).join("")}`);
  command.allowExcessArguments(false).action(async () => {
    const action = await definition.load();
    await action(command, terminal);
  });
}

/** commander prints and exits by itself unless told otherwise; here only `runCoarse` does. */
function quiet(command: Command, terminal: Terminal): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => terminal.out.write(text),
    writeErr: () => {},
  });
}
