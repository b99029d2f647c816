import { UnknownShellError } from "../../errors.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import type { CommandDefinition } from "../command-definition.ts";
import { bashCompletion } from "./bash-completion.ts";
import type { CompletedCommand } from "./completed-command.ts";
import { completedCommands } from "./completed-commands.ts";
import { fishCompletion } from "./fish-completion.ts";
import { isShell, type Shell } from "./shells.ts";
import { zshCompletion } from "./zsh-completion.ts";

const scripts: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** `coarse completion SHELL`: the script by which a shell completes what is typed, made of the commands that there are. */
export async function completion(
  [shell = ""]: readonly string[],
  commands: readonly CommandDefinition[],
  terminal: Terminal,
): Promise<void> {
  if (!isShell(shell)) throw new UnknownShellError(shell);
  terminal.out.write(scripts[shell](completedCommands(commands)));
}
