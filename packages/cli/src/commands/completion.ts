import { commands } from "../command-table.ts";
import { bashCompletion } from "../completion/bash-completion.ts";
import type { CompletedCommand } from "../completion/completed-command.ts";
import { completedCommands } from "../completion/completed-commands.ts";
import { fishCompletion } from "../completion/fish-completion.ts";
import { isShell, type Shell } from "../completion/shells.ts";
import { zshCompletion } from "../completion/zsh-completion.ts";
import { UnknownShellError } from "../errors.ts";
import type { GlobalOptions } from "../global-options.ts";
import type { Terminal } from "../terminal.ts";

const scripts: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** `coarse completion SHELL`: the script by which a shell completes what is typed, made of the table of commands. */
export async function completion(
  [shell = ""]: readonly string[],
  _options: GlobalOptions,
  terminal: Terminal,
): Promise<void> {
  if (!isShell(shell)) throw new UnknownShellError(shell);
  terminal.out.write(scripts[shell](completedCommands(commands)));
}
