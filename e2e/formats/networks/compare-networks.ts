import { spawn } from "node:child_process";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { classScores } from "@coarse/core";
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
  /** Whether the last linear layer was found, so that every rule can be had. */
  readonly hasHead: boolean;
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
  for (const [row, path] of images.entries()) {
    const pixels = await loadImage(path, { height, width, decode, resize, crop, centering });
    const scores = classScores((await classifier.forward(pixels)).logits, model.head);
    for (const [index, score] of scores.entries())
      difference = Math.max(
        difference,
        Math.abs(score - (probabilities[row * scores.length + index] ?? Number.NaN)),
      );
  }
  return { difference, hasHead: model.head.isIdentity !== true };
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
