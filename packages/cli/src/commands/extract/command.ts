import { Option } from "commander";
import { classifier, coarseClasses, dtype, force, outside, wanted } from "../../options/command-options.ts";
import type { CommandDefinition } from "../command-definition.ts";

/** `coarse extract`. */
export const extractDefinition: CommandDefinition = {
  name: "extract",
  summary: "save the coarse classifier as a model to ship",
  operands: [],
  options: () => [
    ...classifier(),
    dtype(),
    ...coarseClasses(),
    new Option("--calibrate <folder>", "labeled photos on which the temperature is found").conflicts(
      "temperature",
    ),
    ...outside(),
    ...wanted(),
    new Option("--multi-output", "the fine classes' probabilities as a second output"),
    new Option(
      "--out <file>",
      "FILE.keras, FILE.h5, FILE.onnx, or a folder for TensorFlow.js; - for standard output, in the form of the model",
    ).makeOptionMandatory(),
    force(),
  ],
  examples: [
    "coarse extract --model mobilenet_v2.keras --groups cat,dog --out cat-or-dog.keras",
    "coarse extract --model mobilenet_v2.keras --groups cat,dog --out cat-or-dog.onnx",
    "coarse extract --model mobilenet_v2.keras --groups cat,dog --out cat-or-dog",
    "coarse extract --model cat-or-dog.keras --out cat-or-dog.onnx",
    "coarse extract --model m.onnx --groups cat,dog --rule mean --other --out cat-dog-or-other.onnx",
    "coarse extract --model m.onnx --groups cat,dog --calibrate pets --other-images elsewhere --min-precision 0.95 --out pets.onnx",
  ],
  load: async () => {
    const { extract } = await import("./run.ts");
    return (command, terminal) => extract(command.args, command.opts(), terminal);
  },
};
