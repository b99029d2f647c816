import type { ImageBatch } from "@coarse/core";
import type { ImageFile } from "@coarse/data";
import type { Model } from "@coarse/models";
import { quantizeModel, returnFreedMemory } from "@coarse/runtime";
import { Int8EngineError } from "../errors.ts";
import { type LoadImagesOptions, loadImages } from "../images/load-images.ts";
import type { GlobalOptions } from "../options/global-options.ts";
import type { PixelOptions } from "../options/image-options.ts";
import type { NumbersOptions } from "../options/precision-option.ts";
import { counted } from "../terminal/counted.ts";
import { tell } from "../terminal/tell.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** How many photos show what an 8-bit network must be able to hold. */
const CALIBRATION_IMAGES = 32;

/** Of the photos must keep their likeliest class. */
const LEAST_SHARE = 0.8;

/** What decides about the network that photos go through. */
export type QuantizedForOptions = Pick<GlobalOptions, "engine" | "threads" | "quiet"> &
  NumbersOptions &
  PixelOptions & { readonly terminal: Terminal };

/**
 * The model itself, or with `--precision int8` one of 8 bits, calibrated on photos from all parts of the list; says on
 * standard error how near it comes. Where none of those can be read, the model itself.
 */
export async function quantizedFor(
  images: readonly ImageFile[],
  model: Model,
  options: QuantizedForOptions,
): Promise<Model> {
  const { numbers, engine, threads, quiet, terminal } = options;
  if (numbers !== "int8") return model;
  if (engine === "tfjs-node") throw new Int8EngineError(engine);
  const some = spread(images, CALIBRATION_IMAGES);
  const batches = await pixelsOf(some, { ...options, input: model.input });
  if (batches.length > 0) {
    const quantized = await quantizeModel(model, batches, {
      engine,
      ...(threads !== undefined && { threads }),
      signal: terminal.interruption(),
    });
    // what calibration takes lies between what stays
    returnFreedMemory();
    if (quantized.int8) tell(int8Note(quantized.int8), { terminal, quiet });
    return quantized;
  }
  tell("warning: no photo could be read to calibrate int8: float32 it is", { terminal, quiet });
  return model;
}

/** Small batches: more would only be under way at the same time. */
const BATCH = 4;

async function pixelsOf(
  images: readonly ImageFile[],
  options: Omit<LoadImagesOptions, "batch" | "onSkip">,
): Promise<readonly ImageBatch[]> {
  const batches: ImageBatch[] = [];
  const loading = { ...options, batch: BATCH, quiet: true, onSkip: () => {} };
  // each batch comes in the memory of the one before
  for await (const { pixels, count, height, width } of loadImages(images, loading))
    batches.push({ pixels: pixels.slice(), count, height, width });
  return batches;
}

function int8Note(int8: NonNullable<Model["int8"]>): string {
  if (int8.sameAnswers >= LEAST_SHARE * int8.images) return `note: ${int8Text(int8)}`;
  return `warning: ${int8Text(int8)}: this network does not bear it, leave out --precision int8`;
}

/** How near the 8-bit network comes to the one it was made of. */
export function int8Text({ images, sameAnswers }: NonNullable<Model["int8"]>): string {
  return `int8, calibrated on ${counted(images, "photo")}, of which ${sameAnswers} keep their likeliest class`;
}

/** At most `count` of a list, at equal distances: folders come one after another. */
function spread<Item>(list: readonly Item[], count: number): readonly Item[] {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)] as Item);
}
