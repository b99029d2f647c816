import type { ImageBatch } from "@coarse/core";
import type { ImageFile } from "@coarse/data";
import type { Model } from "@coarse/models";
import { quantizeModel, returnFreedMemory } from "@coarse/runtime";
import type { PipelineContext } from "../context.ts";
import { Int8EngineError } from "../errors.ts";
import { ImageStream, type ImageStreamOptions } from "../images/image-stream.ts";
import type { DtypeOptions, EngineOptions, PixelOptions } from "../options.ts";
import { counted } from "../text/wording.ts";

/** How many photos show what an 8-bit network must be able to hold. */
const CALIBRATION_IMAGES = 32;

/** Of the photos must keep their likeliest class. */
const LEAST_SHARE = 0.8;

/** What decides about the network that images go through. */
export type QuantizeForImagesOptions = Pick<EngineOptions, "engine" | "threads"> &
  DtypeOptions &
  PixelOptions;

/** The images that a network is calibrated on: some from all parts of the list. */
export function calibrationImages(images: readonly ImageFile[]): readonly ImageFile[] {
  return spread(images, CALIBRATION_IMAGES);
}

/** @throws {Int8EngineError} for an engine that has no int8 */
export function checkDtype({ dtype, engine }: QuantizeForImagesOptions): void {
  if (dtype === "int8" && engine === "tfjs-node") throw new Int8EngineError(engine);
}

/**
 * The model itself, or with `int8` one of 8 bits, calibrated on some of the images; notes how near it comes. Where none
 * of those can be read, the model itself.
 */
export async function quantizeForImages(
  images: readonly ImageFile[],
  model: Model,
  { options, context }: { readonly options: QuantizeForImagesOptions; readonly context: PipelineContext },
): Promise<Model> {
  const { dtype, engine, threads } = options;
  if (dtype !== "int8" || engine === "tfjs-node") return model;
  const loading = { ...options, input: model.input };
  const batches = await pixelsOf(calibrationImages(images), loading, context);
  if (batches.length === 0) {
    const text = "no photo could be read to calibrate int8: float32 it is";
    context.onNote?.({ level: "warning", text });
    return model;
  }
  const { signal } = context;
  const quantized = await quantizeModel(model, batches, {
    engine,
    ...(threads !== undefined && { threads }),
    ...(signal && { signal }),
  });
  // what calibration takes lies between what stays
  returnFreedMemory();
  noteInt8(quantized, context);
  return quantized;
}

/** Small batches: more would only be prefetched at the same time. */
const BATCH = 4;

async function pixelsOf(
  images: readonly ImageFile[],
  options: Omit<ImageStreamOptions, "batch">,
  { signal }: PipelineContext,
): Promise<readonly ImageBatch[]> {
  const batches: ImageBatch[] = [];
  const stream = new ImageStream(images, { ...options, batch: BATCH }, { signal });
  // each batch comes in the memory of the one before
  for await (const { pixels, count, height, width } of stream.batches({ onSkip: () => {} }))
    batches.push({ pixels: pixels.slice(), count, height, width });
  return batches;
}

/** Says how near the 8-bit network comes, if it is one. */
export function noteInt8({ int8 }: Pick<Model, "int8">, { onNote }: PipelineContext): void {
  if (!int8) return;
  if (int8.sameAnswers >= LEAST_SHARE * int8.images) onNote?.({ level: "note", text: describeInt8(int8) });
  else
    onNote?.({
      level: "warning",
      text: `${describeInt8(int8)}: this network does not bear it, leave out --dtype int8`,
    });
}

/** How near the 8-bit network comes to the one it was made of. */
export function describeInt8({ images, sameAnswers }: NonNullable<Model["int8"]>): string {
  return `int8, calibrated on ${counted(images, "photo")}, of which ${sameAnswers} keep their likeliest class`;
}

/** At most `count` of a list, at equal distances: folders come one after another. */
function spread<Item>(list: readonly Item[], count: number): readonly Item[] {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)] as Item);
}
