import { Option } from "commander";
import {
  calibration,
  force,
  groups,
  model,
  other,
  outputs,
  rule,
  seeds,
  selection,
  temperature,
  threshold,
  unsaid,
  wanted,
  wantedAndNumbers,
} from "../options/command-options.ts";
import { folderOptions, pixelOptions } from "../options/image-options.ts";
import { ruleList, share } from "../options/option-values.ts";
import { numbersPrecision, optionsOf } from "../options/precision-option.ts";
import type { CommandDefinition } from "./command-definition.ts";
import { completionDefinition } from "./completion/command.ts";
import { doctorDefinition } from "./doctor/command.ts";
import { modelsDefinition } from "./models/command.ts";
import { plotDefinition } from "./plot/command.ts";

const evaluate: CommandDefinition = {
  name: "evaluate",
  summary: "how well a coarse classifier does on a folder of photos",
  operands: [
    ["<dir>", "a folder with one sub-folder per group, a CSV or JSON list of path and label, or a pattern"],
  ],
  options: () => [
    model().makeOptionMandatory(),
    ...unsaid(),
    groups(),
    ...selection(),
    rule(),
    temperature(),
    calibration(),
    new Option(
      "--other [folder]",
      "one more class, for what lies outside the groups; photos that belong to it",
    ),
    threshold(),
    ...wantedAndNumbers(),
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
    "coarse evaluate PetImages --model m.onnx --groups cat,dog --select head-cosine --seeds 283,248 --k 3 --format json",
    "coarse evaluate PetImages --model m.onnx --other elsewhere --precision 0.95",
    "coarse evaluate PetImages --model mobilenet_v2.keras --pixels fast --precision int8",
    "coarse evaluate PetImages --model mobilenet_v2.keras --report pets.html",
    "coarse evaluate PetImages --model m.onnx --watch --report pets.html",
    "coarse evaluate PetImages --model m.onnx --csv photos.csv --junit results.xml --fail-under 0.9",
  ],
  load: async () => {
    const { evaluate } = await import("./evaluate/run.ts");
    return (command, terminal) => evaluate(command.args, optionsOf(command), terminal);
  },
};

const compare: CommandDefinition = {
  name: "compare",
  summary: "all rules side by side on a folder of photos, and which one to use",
  operands: [["<dir>", "a folder with one sub-folder per group"]],
  options: () => [
    model().makeOptionMandatory(),
    ...unsaid(),
    groups(),
    ...seeds(),
    new Option("--also <rules>", "rules with a parameter to compare as well")
      .argParser(ruleList)
      .default(
        ruleList("weighted:0.5,prototypes:1,prototypes:3,prototypes:8,prototypes:32,low-rank:1,low-rank:4"),
      ),
    new Option("--other <folder>", "photos that belong to no group: how well they are told"),
    new Option("--curve", "also accuracy against the size of the head"),
    calibration(),
    ...wantedAndNumbers(),
    ...folderOptions(),
  ],
  examples: [
    "coarse compare PetImages --model mobilenet_v2.keras --groups cat,dog",
    "coarse compare PetImages --model m.onnx --groups cat,dog --seeds 283,248 --k 3 --format json",
    "coarse compare objects --model m.onnx --other elsewhere --precision 0.95",
  ],
  load: async () => {
    const { compare } = await import("./compare/run.ts");
    return (command, terminal) => compare(command.args, optionsOf(command), terminal);
  },
};

const suggest: CommandDefinition = {
  name: "suggest",
  summary: "groups for folders of photos, from their names and from what the network sees",
  operands: [["<dir>", "a folder with one sub-folder per group to be"]],
  options: () => [model().makeOptionMandatory(), ...unsaid(), numbersPrecision(), ...folderOptions()],
  examples: ["coarse suggest holiday --model mobilenet_v2.keras"],
  load: async () => {
    const { suggest } = await import("./suggest/run.ts");
    return (command, terminal) => suggest(command.args, optionsOf(command), terminal);
  },
};

const classify: CommandDefinition = {
  name: "classify",
  summary: "the coarse class of single images",
  operands: [["<image...>", "image files"]],
  options: () => [
    model().makeOptionMandatory(),
    ...unsaid(),
    groups(),
    ...selection(),
    rule(),
    temperature(),
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
    const { classify } = await import("./classify/run.ts");
    return (command, terminal) => classify(command.args, command.opts(), terminal);
  },
};

const extract: CommandDefinition = {
  name: "extract",
  summary: "save the coarse classifier as a model to ship",
  operands: [],
  options: () => [
    model().makeOptionMandatory(),
    ...unsaid(),
    groups(),
    ...selection(),
    rule(),
    temperature(),
    new Option("--calibrate <folder>", "labeled photos on which the temperature is found").conflicts(
      "temperature",
    ),
    new Option(
      "--other [folder]",
      "one more output, for what lies outside the groups; photos that belong to it",
    ),
    threshold(),
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
    "coarse extract --model m.onnx --groups cat,dog --calibrate pets --other elsewhere --precision 0.95 --out pets.onnx",
  ],
  load: async () => {
    const { extract } = await import("./extract/run.ts");
    return (command, terminal) => extract(command.args, command.opts(), terminal);
  },
};

const explainGroups: CommandDefinition = {
  name: "groups",
  summary: "what a term means: synset, definition, classes, other senses",
  operands: [["<term...>", "words, synset names, wnids or NAME=TERM+TERM-TERM"]],
  options: () => [new Option("--label-set <name>", "whose classes").default("imagenet-1k")],
  examples: ["coarse groups dog", "coarse groups crane.n.05 vessel.n.02 --format json"],
  load: async () => {
    const { groups } = await import("./groups/run.ts");
    return (command, terminal) => groups(command.args, command.opts(), terminal);
  },
};

/** Every command, in the order of `--help`. */
export const commands: readonly CommandDefinition[] = [
  evaluate,
  compare,
  plotDefinition,
  suggest,
  doctorDefinition,
  classify,
  extract,
  explainGroups,
  modelsDefinition,
  completionDefinition,
];
