import { dtype, model, unsaid } from "../../options/command-options.ts";
import { folderOptions } from "../../options/image-options.ts";
import type { CommandDefinition } from "../command-definition.ts";

/** `coarse suggest`. */
export const suggestDefinition: CommandDefinition = {
  name: "suggest",
  summary: "groups for folders of photos, from their names and from what the network sees",
  operands: [["<dir>", "a folder with one sub-folder per group to be"]],
  options: () => [model().makeOptionMandatory(), ...unsaid(), dtype(), ...folderOptions()],
  examples: ["coarse suggest holiday --model mobilenet_v2.keras"],
  load: async () => {
    const { suggest } = await import("./run.ts");
    return (command, terminal) => suggest(command.args, command.opts(), terminal);
  },
};
