import { ruleNames } from "@coarse/core";
import { Option } from "commander";
import { integers, positiveInteger, positiveNumber, ruleName, share } from "./option-values.ts";
import { preprocessingOptions } from "./preprocessing-options.ts";

/** The classifier, a file or folder. */
export const model = (): Option =>
  new Option(
    "--model <file>",
    "the classifier: .keras, .h5, .onnx, a folder of TensorFlow.js or Hugging Face, hf:org/name[@revision], a name of coarse models, or bundled: one for drawings",
  );

/** What a model's file may leave unsaid: its preprocessing, and of weights alone the network. */
export const unsaid = (): readonly Option[] => [
  ...preprocessingOptions(),
  labels(),
  new Option(
    "--architecture <name>",
    "of weights alone, where the file has lost Keras's name for it: MobileNetV2",
  ),
];

/** What outputs mean, where the model does not say it. */
export const labels = (): Option =>
  new Option(
    "--labels <file>",
    "what the outputs mean, where the model does not say it: a line of text for each, or a config.json",
  );

/** The coarse classes, in the group language. */
export const groups = (): Option =>
  new Option(
    "--groups <list>",
    "words, synsets, wnids, labels of the model or indices: cat,dog · pet=dog+cat-cougar.n.01 · cat=Persian*+#3..5 · @groups.json",
  );

/** How fine classes become coarse ones. */
const rule = (): Option =>
  new Option(
    "--rule <rule>",
    `how fine classes become coarse ones: ${ruleNames.join(", ")} (default: head-average; mean where a network has no linear layer at its end)`,
  ).argParser(ruleName);

/** The classifier of a command that can't do without, and what its file may leave unsaid. */
export const classifier = (): Option[] => [model().makeOptionMandatory(), ...unsaid()];

/** How the classes of a group are chosen. */
const selection = (): Option[] => [
  new Option("--select <way>", "how the classes of a group are chosen")
    .choices(["hyponyms", "head-cosine", "path-similarity"])
    .default("hyponyms"),
  ...seedClasses(),
];

/** What the two similarities start from. */
export const seedClasses = (): Option[] => [
  new Option(
    "--seed-classes <indices>",
    "one class index per group, for the two similarities: 283,248",
  ).argParser(integers),
  new Option("--k <n>", "classes per group, the seed included, for the two similarities").argParser(
    positiveInteger,
  ),
];

/** What may be replaced by what is written. */
export const force = (): Option =>
  new Option("--force", "replace also what Coarse did not write; what it reads is never replaced");

const STANDARD = "- for standard output, with what is printed on standard error";

/** What `evaluate` writes besides what it prints. */
export const outputs = (): Option[] => [
  new Option("--report <file>", `also write a page to look at: out.html; ${STANDARD}`),
  new Option("--report-thumbnails <folder>", "put the page's thumbnails there, not into the page"),
  new Option("--csv <file>", `also write a row per photo, for a spreadsheet; ${STANDARD}`),
  new Option("--junit <file>", `also write JUnit's XML, for a CI server; ${STANDARD}`),
  new Option("--markdown <file>", `also write a summary for a pull request; ${STANDARD}`),
  force(),
  new Option("--watch", "evaluate again when photos come and go, and read only those that are new"),
  new Option("--fail-under <accuracy>", "end with 3 where fewer are right: 0.9").argParser(share),
];

/** One more class. */
export const other = (): Option =>
  new Option("--other", "one more class, for whatever lies outside the groups");

/** Photos that belong to that class. */
const otherImages = (): Option =>
  new Option("--other-images <dir>", "photos that belong to no group; to give them implies --other");

/** From where on groups are answered. */
export const threshold = (): Option =>
  new Option(
    "--threshold <share>",
    "with --other: the groups' total probability from which they are answered",
  )
    .argParser(share)
    .default(0.5);

/** What a threshold is to reach. */
export const wanted = (): Option[] => [
  new Option("--coverage <share>", "the threshold of other that answers this share").argParser(share),
  new Option("--min-precision <share>", "with --other-images: the threshold of this precision")
    .argParser(share)
    .conflicts("coverage"),
];

/** Makes probabilities as sure as they should be. */
const temperature = (): Option =>
  new Option("--temperature <t>", "calibrates the rule's probabilities: above 1 less sure, below 1 surer")
    .argParser(positiveNumber)
    .default(1);

/** The coarse classes, and how fine ones become them. */
export const coarseClasses = (): Option[] => [groups(), ...selection(), rule(), temperature()];

/** What lies outside the groups. */
export const outside = (): Option[] => [other(), otherImages(), threshold()];

/** The reliability table. */
export const calibration = (): Option =>
  new Option("--calibration", "also shows how often answers are right by how sure they are");

/** What the network computes with. */
export const dtype = (): Option =>
  new Option(
    "--dtype <type>",
    "of a model with files for several: which one; int8 is made where there is none, calibrated on some of the photos: faster, nearly as good (default: float32)",
  ).choices(["float32", "float16", "int8", "uint8", "q8", "q4", "q4f16", "bnb4"]);
