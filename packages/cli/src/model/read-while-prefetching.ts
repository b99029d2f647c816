import type { ImageFile, ImageSize } from "@coarse/data";
import type { Model } from "@coarse/models";
import { PrefetchedImages, type PrefetchOptions } from "../images/prefetched-images.ts";
import type { GlobalOptions } from "../options/global-options.ts";
import type { NumbersOptions } from "../options/precision-option.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { decodingOf, type ModelOptions, readModelToRun } from "./read-model-option.ts";
import { warmUp } from "./warm-up.ts";

/** What decides about the model, and about the photos that are to go through it. */
export type ReadWhilePrefetchingOptions = ModelOptions &
  NumbersOptions &
  Pick<GlobalOptions, "engine"> &
  Omit<PrefetchOptions, "input" | "terminal">;

/** A model, and photos on their way to it where its file has told their size early: until they are disposed of. */
export interface PrefetchedModel extends AsyncDisposable {
  readonly model: Model;
  readonly prefetched: PrefetchedImages | undefined;
}

/**
 * Reads the model in the form in which an engine takes it. Meanwhile whatever else is needed gets ready, and the photos
 * are decoded as soon as their size is known; not with int8, which begins with some of its own choice.
 */
export async function readWhilePrefetching(
  images: readonly ImageFile[],
  options: ReadWhilePrefetchingOptions,
  terminal: Terminal,
): Promise<PrefetchedModel> {
  let prefetched: PrefetchedImages | undefined;
  const onInputSize = (size: ImageSize) => {
    // of .keras files alone; where the file says otherwise later, the photos are begun anew
    const input = { ...size, decode: decodingOf(options.dct ?? "fast") };
    if (options.numbers !== "int8")
      prefetched ??= new PrefetchedImages(images, { ...options, input, terminal }).begin();
  };
  const close = async () => prefetched?.close();
  try {
    const ready = warmUp(options.engine);
    const [model] = await Promise.all([readModelToRun({ ...options, onInputSize }, terminal), ready]);
    return { model, prefetched, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}
