import { Option } from "commander";
import {
  calibration,
  classifier,
  dtype,
  groups,
  seedClasses,
  wanted,
} from "../../options/command-options.ts";
import { folderOptions } from "../../options/image-options.ts";
import { ruleList } from "../../options/option-values.ts";
import type { CommandDefinition } from "../command-definition.ts";

/** `coarse compare`. */
export const compareDefinition: CommandDefinition = {
  name: "compare",
  summary: "all rules side by side on a folder of photos, and which one to use",
  operands: [["<dir>", "a folder with one sub-folder per group"]],
  options: () => [
    ...classifier(),
    groups(),
    ...seedClasses(),
    new Option("--also <rules>", "rules with a parameter to compare as well")
      .argParser(ruleList)
      .default(
        ruleList("weighted:0.5,prototypes:1,prototypes:3,prototypes:8,prototypes:32,low-rank:1,low-rank:4"),
      ),
    new Option("--other-images <dir>", "photos that belong to no group: how well they are told"),
    new Option("--curve", "also accuracy against the size of the head"),
    calibration(),
    ...wanted(),
    dtype(),
    ...folderOptions(),
  ],
  examples: [
    "coarse compare PetImages --model mobilenet_v2.keras --groups cat,dog",
    "coarse compare PetImages --model m.onnx --groups cat,dog --seed-classes 283,248 --k 3 --format json",
    "coarse compare objects --model m.onnx --other-images elsewhere --min-precision 0.95",
  ],
  load: async () => {
    const { compare } = await import("./run.ts");
    return (command, terminal) => compare(command.args, command.opts(), terminal);
  },
};
