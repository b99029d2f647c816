import { dtype, groups, model, unsaid } from "../../options/command-options.ts";
import { folderOptions } from "../../options/image-options.ts";
import type { CommandDefinition } from "../command-definition.ts";

/** `coarse doctor`. */
export const doctorDefinition: CommandDefinition = {
  name: "doctor",
  summary: "what is in a folder of photos: sizes, formats, broken files, copies, doubtful labels",
  operands: [
    ["<dir>", "a folder with one sub-folder per group, a CSV or JSON list of path and label, or a pattern"],
  ],
  options: () => [model(), ...unsaid(), groups(), dtype(), ...folderOptions()],
  examples: ["coarse doctor PetImages", "coarse doctor PetImages --model mobilenet_v2.keras --format json"],
  load: async () => {
    const { doctor } = await import("./run.ts");
    return (command, terminal) => doctor(command.args, command.opts(), terminal);
  },
};
