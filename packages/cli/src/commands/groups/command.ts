import { Option } from "commander";
import { labels } from "../../options/command-options.ts";
import type { CommandDefinition } from "../command-definition.ts";

/** `coarse groups`. */
export const groupsDefinition: CommandDefinition = {
  name: "groups",
  summary: "what a term means: synset, definition, classes, other senses",
  operands: [["<term...>", "words, synset names, wnids or NAME=TERM+TERM-TERM"]],
  options: () => [new Option("--label-set <name>", "whose classes").default("imagenet-1k"), labels()],
  examples: ["coarse groups dog", "coarse groups crane.n.05 vessel.n.02 --format json"],
  load: async () => {
    const { groups } = await import("./run.ts");
    return (command, terminal) => groups(command.args, command.opts(), terminal);
  },
};
