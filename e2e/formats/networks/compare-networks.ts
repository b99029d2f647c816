import { spawn } from "node:child_process";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import type { Activations, Head } from "@coarse/core";
import { classScores } from "@coarse/core/internal";
import { loadImage } from "@coarse/data";
import { type Model, readModel, readPreprocessing } from "@coarse/models";
import { openClassifier } from "@coarse/runtime";

/** What `make_networks.py` is asked for. */
export interface NetworkRequest {
  /** Of the Python that has PyTorch. */
  readonly python: string;
  /** Where files are written. */
  readonly folder: string;
  /** Paths of JPEGs. */
  readonly images: readonly string[];
  /** `torchvision/…`, `timm/…`, `onnx/…`. */
  readonly names: readonly string[];
  readonly exporters: readonly string[];
  /** Whether weights are rounded to few different numbers. */
  readonly isCompressible?: boolean;
}

/** One network in a file of one exporter, with what ONNX Runtime in Python says of the images. */
export interface MadeNetwork {
  readonly name: string;
  readonly exporter: string;
  readonly file: string;
  /** Height and width. */
  readonly size: readonly [number, number];
  readonly parameters: number;
  /** timm's configuration, which lies beside the file as well, or the arguments of torchvision's transform. */
  readonly preprocessing: object;
  /** `[images, 1000]`. */
  readonly probabilities: readonly number[];
}

/** A network that PyTorch could not export, or ONNX Runtime not run. */
export interface RefusedNetwork {
  readonly name: string;
  readonly exporter: string;
  readonly error: string;
}

/** Asks for networks with random weights, one after another. */
export async function* makeNetworks({
  python: command,
  ...request
}: NetworkRequest): AsyncGenerator<MadeNetwork | RefusedNetwork> {
  const script = join(import.meta.dirname, "make_networks.py");
  const python = spawn(command, [script], { stdio: ["pipe", "pipe", "pipe"] });
  let errors = "";
  python.stderr.on("data", (chunk) => {
    errors = (errors + chunk).slice(-20_000);
  });
  python.stdin.end(JSON.stringify(request));
  const ended = new Promise<number | null>((resolve) => python.on("close", resolve));
  for await (const line of createInterface({ input: python.stdout })) yield JSON.parse(line);
  if ((await ended) !== 0) throw new Error(`make_networks.py failed: ${errors}`);
}

/** How a network that was read is compared. */
export interface Comparison {
  /** Largest difference between our probabilities and those of ONNX Runtime in Python. */
  readonly difference: number;
  /**
   * How far the scores of the last linear layer, as it was found, are from the network's own, as a part of the largest;
   * `undefined` where none was found.
   */
  readonly headError: number | undefined;
}

/** The network as its user reads it: timm's with the configuration beside, torchvision's with the transform's arguments. */
export function readNetwork({
  name,
  file,
  preprocessing,
}: Pick<MadeNetwork, "name" | "file" | "preprocessing">): Promise<Model> {
  if (name.startsWith("timm/")) return readModel(file);
  return readModel(file, { preprocessing: readPreprocessing(preprocessing, { source: basename(file) }) });
}

/** Runs a network on images from their files on. */
export async function compareNetwork(
  model: Model,
  { images, probabilities }: Pick<NetworkRequest, "images"> & Pick<MadeNetwork, "probabilities">,
): Promise<Comparison> {
  await using classifier = await openClassifier(model, { threads: 2 });
  const { height, width, preprocessing } = model.input;
  const { decode, resize, crop, centering } = preprocessing;
  let difference = 0;
  let headError = 0;
  for (const [row, path] of images.entries()) {
    const pixels = await loadImage(path, { height, width, decode, resize, crop, centering });
    const activations = await classifier.forward(pixels);
    const scores = classScores(activations.logits, model.head);
    headError = Math.max(headError, errorOfHead(model.head, activations));
    for (const [index, score] of scores.entries())
      difference = Math.max(
        difference,
        Math.abs(score - (probabilities[row * scores.length + index] ?? Number.NaN)),
      );
  }
  return { difference, headError: model.head.isIdentity ? undefined : headError };
}

/** `features · kernel + bias` against the logits of one image, as a part of the largest of them. */
function errorOfHead({ kernel, bias, featureCount, classCount }: Head, { features, logits }: Activations) {
  const largest = logits.reduce((most, logit) => Math.max(most, Math.abs(logit)), 0);
  const errors = Array.from(logits, (logit, c) => {
    let sum = bias[c] ?? Number.NaN;
    for (let f = 0; f < featureCount; f++)
      sum += (features[f] ?? Number.NaN) * (kernel[f * classCount + c] ?? Number.NaN);
    return Math.abs(sum - logit) / largest;
  });
  return Math.max(...errors);
}

/** The largest probability of each image, and the largest difference between what is said of two of them. */
export function liveliness({ probabilities }: Pick<MadeNetwork, "probabilities">, images: number) {
  const classes = probabilities.length / images;
  const rows = Array.from({ length: images }, (_, i) => probabilities.slice(i * classes, (i + 1) * classes));
  const [first = []] = rows;
  const apart = rows
    .slice(1)
    .map((row) => row.reduce((most, p, i) => Math.max(most, Math.abs(p - (first[i] ?? 0))), 0));
  return { highest: rows.map((row) => Math.max(...row)), apart: Math.min(...apart) };
}
