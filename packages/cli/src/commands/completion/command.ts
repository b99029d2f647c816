import type { CommandDefinition } from "../command-definition.ts";

/** `coarse completion`. */
export const completionDefinition: CommandDefinition = {
  name: "completion",
  summary: "a script by which your shell completes commands, options and names",
  operands: [["<shell>", "bash, zsh or fish"]],
  options: () => [],
  examples: [
    "coarse completion bash >> ~/.bashrc",
    "coarse completion zsh >> ~/.zshrc",
    "coarse completion fish > ~/.config/fish/completions/coarse.fish",
  ],
  load: async () => {
    const { completion } = await import("./run.ts");
    return (command, terminal, commands) => completion(command.args, commands, terminal);
  },
};
