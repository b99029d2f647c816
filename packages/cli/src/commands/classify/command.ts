import { Option } from "commander";
import { classifier, coarseClasses, dtype, other, threshold } from "../../options/command-options.ts";
import { pixelOptions } from "../../options/image-options.ts";
import { share } from "../../options/option-values.ts";
import type { CommandDefinition } from "../command-definition.ts";

/** `coarse classify`. */
export const classifyDefinition: CommandDefinition = {
  name: "classify",
  summary: "the coarse class of single images",
  operands: [["<image...>", "image files"]],
  options: () => [
    ...classifier(),
    dtype(),
    ...coarseClasses(),
    other(),
    threshold(),
    new Option(
      "--confidence <share>",
      "also the most precise answer of WordNet that is as sure as this",
    ).argParser(share),
    ...pixelOptions(),
  ],
  examples: [
    "coarse classify rex.jpg tom.jpg --model mobilenet_v2.keras --groups cat,dog",
    "coarse classify rex.jpg --model mobilenet_v2.keras --groups cat,dog --rule mean --other",
    "coarse classify rex.jpg --model mobilenet_v2.keras --confidence 0.95",
    "coarse classify rex.jpg --model cat-or-dog.onnx",
  ],
  load: async () => {
    const { classify } = await import("./run.ts");
    return (command, terminal) => classify(command.args, command.opts(), terminal);
  },
};
