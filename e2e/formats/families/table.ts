/**
 * Networks of Keras Applications against Keras, as the table of docs/families.md.
 *
 *     pnpm families [NAME…]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Application, findApplication } from "@coarse/models";
import { project } from "@coarse/testing";
import {
  familyFile,
  largestDifference,
  largestOfEachImage,
  type MadeFamily,
  makeFamilies,
} from "./compare-families.ts";

/** One of each module of Keras Applications, and the others that differ from it by more than their depth. */
const usual = [
  "MobileNet",
  "MobileNetV2",
  "MobileNetV3Small",
  "MobileNetV3Large",
  "EfficientNetB0",
  "EfficientNetV2B0",
  "EfficientNetV2S",
  "NASNetMobile",
  "DenseNet121",
  "Xception",
  "InceptionV3",
  "InceptionResNetV2",
  "ResNet50",
  "ResNet50V2",
  "ConvNeXtTiny",
  "ConvNeXtSmall",
  "VGG16",
];

interface Row {
  readonly application: Application;
  readonly made: MadeFamily;
  readonly onnxruntime: number;
  readonly tfjsNode: number;
  readonly weightsAlone: number;
}

async function measure(made: MadeFamily, folder: string): Promise<Row> {
  const application = findApplication(made.name);
  if (!application) throw new Error(`Expected an application, but got ${made.name}`);
  const [keras, alone] = [familyFile(folder, made, "keras"), familyFile(folder, made, "legacy.h5")];
  const row = {
    application,
    made,
    onnxruntime: await largestDifference(keras, { made, engine: "onnxruntime" }),
    tfjsNode: await largestDifference(keras, { made, engine: "tfjs-node" }),
    weightsAlone: await largestDifference(alone, { made, engine: "onnxruntime" }),
  };
  for (const form of ["keras", "h5", "weights.h5", "legacy.h5", "pixels.f32"] as const)
    await rm(familyFile(folder, made, form));
  return row;
}

function line({ application, made, onnxruntime, tfjsNode, weightsAlone }: Row): string {
  const highest = largestOfEachImage(made);
  const cells = [
    made.name,
    application.module,
    `${made.height} × ${made.width}`,
    application.preprocessing,
    application.parameterCount.toLocaleString("en"),
    `${Math.min(...highest).toFixed(2)} to ${Math.max(...highest).toFixed(2)}`,
    ...[onnxruntime, tfjsNode, weightsAlone].map((difference) => difference.toExponential(1)),
  ];
  return `| ${cells.join(" | ")} |`;
}

function version(path: string, name: string): string {
  const lock = readFileSync(project(path), "utf8");
  return new RegExp(`${name}[@=]+([\\d.]+)`).exec(lock)?.[1] ?? "unknown";
}

function page(rows: readonly Row[], command: string): string {
  const requirements = "tools/reference/requirements.txt";
  const lock = "pnpm-lock.yaml";
  return [
    "# Keras Applications against Keras",
    "",
    `Written by \`${command}\` (e2e/formats/families/table.ts; \`pnpm setup:reference\` and \`pnpm setup:tfjs-node\` first) on ${new Date().toISOString().slice(0, 10)}, with Keras ${version(requirements, "keras")}, TensorFlow ${version(requirements, "tensorflow-cpu")}, onnxruntime-node ${version(lock, "onnxruntime-node")} and @tensorflow/tfjs-node ${version(lock, "@tensorflow/tfjs-node")}. Do not edit.`,
    "",
    "Keras built each network for images of its usual size; its weights were drawn at random from a fixed seed, its batch statistics taken from four photos drawn likewise and then shifted at random, and its last layer scaled so that probabilities are neither all alike nor all 0 or 1 (column *highest*: each photo's largest probability, smallest and largest of the four). `coarse` was given the file and the photos' pixels, and no preprocessing: that it knows from the model.",
    "",
    "The last three columns are the largest absolute difference from Keras among the 4 × 1,000 probabilities: of the `.keras` file on `onnxruntime`, of the same file on `tfjs-node`, and of the weights alone, in the form in which Keras distributes them, with nothing but the network's name, on `onnxruntime`.",
    "",
    "| network | module | images | preprocessing | parameters | highest | onnxruntime | tfjs-node | weights alone |",
    "|---|---|---|---|---:|---:|---:|---:|---:|",
    ...rows.map(line),
    "",
  ].join("\n");
}

const asked = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "coarse-families-"));
try {
  const rows: Row[] = [];
  for await (const made of makeFamilies(asked.length > 0 ? asked : usual, { folder, size: 0 })) {
    const row = await measure(made, folder);
    console.error(line(row));
    rows.push(row);
  }
  const command = ["pnpm families", ...asked].join(" ");
  writeFileSync(project("docs/families.md"), page(rows, command));
} finally {
  await rm(folder, { recursive: true, force: true });
}
