import type { CommandDefinition } from "../command-definition.ts";

/** `coarse cache`. */
export const cacheDefinition: CommandDefinition = {
  name: "cache",
  summary: "what is kept of images that went through a network, so that asking again costs nothing",
  operands: [["[action]", "clear, to remove it"]],
  options: () => [],
  examples: ["coarse cache", "coarse cache clear"],
  load: async () => {
    const { cache } = await import("./run.ts");
    return (command, terminal) => cache(command.args, command.opts(), terminal);
  },
};
