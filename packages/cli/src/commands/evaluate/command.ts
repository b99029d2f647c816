import { Option } from "commander";
import {
  calibration,
  classifier,
  coarseClasses,
  dtype,
  outputs,
  outside,
  wanted,
} from "../../options/command-options.ts";
import { folderOptions } from "../../options/image-options.ts";
import { share } from "../../options/option-values.ts";
import type { CommandDefinition } from "../command-definition.ts";

/** `coarse evaluate`. */
export const evaluateDefinition: CommandDefinition = {
  name: "evaluate",
  summary: "how well a coarse classifier does on a folder of photos",
  operands: [
    ["<dir>", "a folder with one sub-folder per group, a CSV or JSON list of path and label, or a pattern"],
  ],
  options: () => [
    ...classifier(),
    ...coarseClasses(),
    calibration(),
    ...outside(),
    ...wanted(),
    dtype(),
    new Option(
      "--confidence <share>",
      "also judges the most precise answers of WordNet that are as sure as this",
    ).argParser(share),
    ...outputs(),
    ...folderOptions(),
  ],
  examples: [
    "coarse evaluate PetImages --model mobilenet_v2.keras",
    "coarse evaluate PetImages --model mobilenet_v2.keras --groups cat,dog --rule mean",
    "coarse evaluate photos.csv --model mobilenet_v2.keras --exif --extensions all",
    "coarse evaluate PetImages --model m.onnx --groups cat,dog --select head-cosine --seed-classes 283,248 --k 3 --format json",
    "coarse evaluate PetImages --model m.onnx --other-images elsewhere --min-precision 0.95",
    "coarse evaluate PetImages --model mobilenet_v2.keras --pixels fast --dtype int8",
    "coarse evaluate PetImages --model mobilenet_v2.keras --report pets.html",
    "coarse evaluate PetImages --model m.onnx --watch --report pets.html",
    "coarse evaluate PetImages --model m.onnx --csv photos.csv --junit results.xml --fail-under 0.9",
  ],
  load: async () => {
    const { evaluate } = await import("./run.ts");
    return (command, terminal) => evaluate(command.args, command.opts(), terminal);
  },
};
