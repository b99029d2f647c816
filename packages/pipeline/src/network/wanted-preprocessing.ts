import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type PreprocessingParts, type ResizeStep, scalings } from "@coarse/core";
import { isScalingName } from "@coarse/core/internal";
import { readPreprocessing } from "@coarse/models";
import { folderOf, type PipelineContext } from "../context.ts";
import { UnreadablePreprocessingError } from "../errors.ts";
import type { PreprocessingOptions } from "../options.ts";

/**
 * What the caller wants of preprocessing, the single parts before the whole; `undefined` where nothing is asked for.
 *
 * @throws {UnreadablePreprocessingError} for a name that is none, and no file
 * @throws {PreprocessingFormatError} for a file that describes nothing
 */
export async function wantedPreprocessing(
  options: PreprocessingOptions,
  context: PipelineContext,
): Promise<PreprocessingParts | undefined> {
  const whole = await wholePreprocessing(options.preprocessing, context);
  const { mean, std, rescale, channels, inputSize, cropPct, dct } = options;
  const given = { mean, std, rescale, channels, inputSize, cropPct, decode: dct && (`${dct}-dct` as const) };
  const parts: PreprocessingParts = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  );
  const resize = resizeParts(options);
  const base = withoutSizes(whole, options);
  const wanted = {
    ...base,
    ...parts,
    ...((resize || base.resize) && { resize: { ...base.resize, ...resize } }),
  };
  return Object.keys(wanted).length > 0 ? wanted : undefined;
}

/** What a name stands for, what a file describes, or the parts themselves. */
async function wholePreprocessing(
  preprocessing: PreprocessingOptions["preprocessing"],
  context: PipelineContext,
): Promise<PreprocessingParts> {
  if (preprocessing === undefined) return {};
  if (typeof preprocessing !== "string") return preprocessing;
  if (isScalingName(preprocessing)) return scalings[preprocessing];
  return readPreprocessing(await jsonOf(preprocessing, context), { source: preprocessing });
}

async function jsonOf(file: string, context: PipelineContext): Promise<unknown> {
  try {
    return JSON.parse(await readFile(resolve(folderOf(context), file), "utf8"));
  } catch (cause) {
    throw new UnreadablePreprocessingError(file, cause);
  }
}

/** Of a whole that another way to resize is asked for than it has, the sizes do not count. */
function withoutSizes(whole: PreprocessingParts, options: PreprocessingOptions): PreprocessingParts {
  const { mode, size } = resizeParts(options) ?? {};
  const isOtherMode = mode !== undefined && mode !== whole.resize?.mode;
  if (!isOtherMode && size === undefined && options.cropPct === undefined) return whole;
  const { cropPct: _, resize, ...others } = whole;
  const { size: __, ...kept } = resize ?? {};
  return { ...others, resize: kept };
}

/** Keras's two switches are ways to resize as well. */
function resizeParts(options: PreprocessingOptions): Partial<ResizeStep> | undefined {
  const { resize, interpolation, antialias, cropToAspectRatio, padToAspectRatio } = options;
  const parts = {
    ...(cropToAspectRatio && { mode: "crop" as const }),
    ...(padToAspectRatio && { mode: "pad" as const }),
    ...resize,
    ...(interpolation !== undefined && { interpolation }),
    ...(antialias !== undefined && { antialias }),
  };
  return Object.keys(parts).length > 0 ? parts : undefined;
}
