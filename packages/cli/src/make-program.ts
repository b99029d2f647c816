import { Command, CommanderError, type Option } from "commander";
import { commands } from "./command-table.ts";
import type { CommandDefinition } from "./commands/command-definition.ts";
import { globalOptions } from "./options/global-options.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { UsageError } from "./terminal/usage-error.ts";
import { version } from "./version.ts";

/** The command line as commander takes it, made of the table of commands. */
export function makeProgram(
  terminal: Terminal,
  definitions: readonly CommandDefinition[] = commands,
): Command {
  const program = new Command("coarse")
    .description("Coarse classes out of a classifier that someone else trained, with no training.")
    .version(version, "--version")
    .showSuggestionAfterError();
  quiet(program, terminal);
  for (const definition of definitions) addCommand(program, { definition, definitions, terminal });
  return program;
}

interface AddedCommand {
  readonly definition: CommandDefinition;
  /** All of them. */
  readonly definitions: readonly CommandDefinition[];
  readonly terminal: Terminal;
}

function addCommand(program: Command, { definition, definitions, terminal }: AddedCommand): void {
  const command = program.command(definition.name).description(definition.summary);
  quiet(command, terminal);
  for (const [syntax, description] of definition.operands) command.argument(syntax, description);
  const options = [...definition.options(), ...globalOptions()];
  const mandatory = options.filter((option) => option.mandatory);
  // commander would look for missing options before it tells of unknown ones, which may be the missing ones misspelled
  for (const option of options) command.addOption(option.makeOptionMandatory(false));
  command.addHelpText("after", `\nExamples:\n${definition.examples.map((line) => `  ${line}\n`).join("")}`);
  command.allowExcessArguments(false).action(async () => {
    checkGiven(mandatory, command);
    const action = await definition.load();
    await action(command, terminal, definitions);
  });
}

/** Checks that each of these options has a value. */
function checkGiven(mandatory: readonly Option[], command: Command): void {
  const missing = mandatory.find((option) => command.getOptionValue(option.attributeName()) === undefined);
  if (!missing) return;
  const reason = `required option '${missing.flags}' not specified`;
  throw new UsageError(new CommanderError(2, "commander.missingMandatoryOptionValue", reason), command);
}

/** commander prints and exits by itself unless told otherwise; here only `runCoarse` does. */
function quiet(command: Command, terminal: Terminal): void {
  command
    .exitOverride((error) => {
      throw error.exitCode === 0 ? error : new UsageError(error, command);
    })
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: () => {},
    });
}
