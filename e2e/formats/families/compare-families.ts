import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { type ImageBatch, softmax } from "@coarse/core";
import { type Model, readModel } from "@coarse/models";
import { type EngineName, openClassifier, quantizeModel } from "@coarse/runtime";
import { referencePython, signalToNoise } from "@coarse/testing";

const CLASSES = 1000;

/** What `make_families.py` says of one network whose files it has written. */
export interface MadeFamily {
  readonly name: string;
  readonly height: number;
  readonly width: number;
  /** `[photos, 1000]`. */
  readonly probabilities: readonly number[];
}

/** Asks Keras for networks with random weights, one after another; `size` 0 is each network's own. */
export async function* makeFamilies(
  names: readonly string[],
  { folder, size }: { readonly folder: string; readonly size: number },
): AsyncGenerator<MadeFamily> {
  const script = join(import.meta.dirname, "make_families.py");
  const python = spawn(referencePython(), [script, folder, String(size), ...names], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors = "";
  python.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<number | null>((resolve) => python.on("close", resolve));
  for await (const line of createInterface({ input: python.stdout })) yield JSON.parse(line);
  if ((await ended) !== 0) throw new Error(`make_families.py failed: ${errors}`);
}

/** The forms of file that `make_families.py` writes, and the photos. */
export type FamilyForm = "keras" | "h5" | "weights.h5" | "legacy.h5" | "pixels.f32";

/** Path of one of a network's files. */
export function familyFile(folder: string, { name }: MadeFamily, form: FamilyForm): string {
  return join(folder, `${name}.${form}`);
}

/** Largest difference between the probabilities of an engine and those of Keras, for the photos of `made`. */
export async function largestDifference(
  path: string,
  { made, engine }: { readonly made: MadeFamily; readonly engine: EngineName },
): Promise<number> {
  const model = await readFamily(path, made);
  const images = await imagesOf(dirname(path), made);
  const { probabilities: expected } = made;
  const { count } = images;
  const logits = await logitsOf(model, images, engine);
  if (logits.length !== expected.length) return Number.NaN;
  const probabilities = Array.from({ length: count }, (_, row) => [
    ...softmax(logits.subarray(row * CLASSES, (row + 1) * CLASSES)),
  ]).flat();
  return expected.reduce((most, p, i) => Math.max(most, Math.abs(p - (probabilities[i] ?? Number.NaN))), 0);
}

/** How far above its errors the scores of a network are that was rounded to int8, in decibels. */
export async function int8Quality(path: string, made: MadeFamily): Promise<number> {
  const model = await readFamily(path, made);
  const images = await imagesOf(dirname(path), made);
  const rounded = await quantizeModel(model, [images], { threads: 2 });
  return signalToNoise(await logitsOf(model, images), await logitsOf(rounded, images));
}

async function imagesOf(folder: string, made: MadeFamily): Promise<ImageBatch> {
  const bytes = await readFile(familyFile(folder, made, "pixels.f32"));
  const pixels = new Float32Array(new Uint8Array(bytes).buffer);
  const { height, width } = made;
  return { pixels, count: pixels.length / (height * width * 3), height, width };
}

async function logitsOf(
  model: Model,
  images: ImageBatch,
  engine: EngineName = "onnxruntime",
): Promise<Float32Array> {
  await using classifier = await openClassifier(model, { engine, threads: 2 });
  return (await classifier.forward(images)).logits;
}

/** Reads one of a family's files; weights alone by the network's name, and for images of their size. */
export function readFamily(path: string, { name, height, width }: MadeFamily): Promise<Model> {
  return readModel(path, { architecture: name, height, width });
}

/** The largest probability of each photo: near 1 / 1000 photos can't be told apart, near 1 differences don't show. */
export function largestOfEachImage({ probabilities }: MadeFamily): readonly number[] {
  const images = probabilities.length / CLASSES;
  return Array.from({ length: images }, (_, image) =>
    Math.max(...probabilities.slice(image * CLASSES, (image + 1) * CLASSES)),
  );
}
