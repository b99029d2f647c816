import { Option } from "commander";
import { coarseClasses, force, model, outside, unsaid } from "../../options/command-options.ts";
import { folderOptions } from "../../options/image-options.ts";
import { positiveInteger } from "../../options/option-values.ts";
import { plotNames } from "../../plot-names.ts";
import type { CommandDefinition } from "../command-definition.ts";

/** `coarse plot`: of a finished evaluation, or of photos with the options by which `evaluate` takes them. */
export const plotDefinition: CommandDefinition = {
  name: "plot",
  summary: "one plot of an evaluation, as SVG",
  operands: [
    ["<plot>", plotNames.join(", ")],
    [
      "<evaluation>",
      "what coarse evaluate --format json printed, - for standard input; with --model photos, as evaluate takes them",
    ],
  ],
  options: () => [
    new Option("--out <file>", "the SVG to write; - for standard output").makeOptionMandatory(),
    force(),
    new Option("--width <pixels>", "how wide it is; the height follows").argParser(positiveInteger),
    model(),
    ...unsaid(),
    ...coarseClasses(),
    ...outside(),
    ...folderOptions(),
  ],
  examples: [
    "coarse plot confusion pets.json --out confusion.svg",
    "coarse plot rules - --width 900 --out rules.svg",
    "coarse plot reliability PetImages --model m.onnx --groups cat,dog --rule mean --out reliability.svg",
    "coarse plot coverage PetImages --model m.onnx --other-images elsewhere --out coverage.svg",
  ],
  load: async () => {
    const { plot } = await import("./run.ts");
    return plot;
  },
};
