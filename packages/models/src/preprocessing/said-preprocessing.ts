import {
  type PixelSize,
  PreprocessingFormatError,
  type PreprocessingParts,
  parsePreprocessing,
  type ScalingName,
  scalingNames,
  scalings,
} from "@coarse/core";
import { isScalingName, type PreprocessingSource } from "@coarse/core/internal";
import type { ConfigurationBeside } from "./configuration-beside.ts";
import type { SizeCandidate } from "./network-size.ts";
import { readPreprocessing } from "./read-preprocessing.ts";

/** What the caller wants: a scaling by its name, or any parts. */
export type WantedPreprocessing = ScalingName | PreprocessingParts;

/** What is said of preprocessing outside the graph; the first counts most. */
export type SaidPreprocessing = readonly PreprocessingSource[];

/** Who may say something. */
export interface SayingParts {
  /** The caller. */
  readonly wanted?: WantedPreprocessing | undefined;
  /** The model's own metadata. */
  readonly metadata?: PreprocessingParts | undefined;
  readonly beside?: ConfigurationBeside | undefined;
  /** What the network takes, where it takes nothing else. */
  readonly fixed?: PixelSize | undefined;
}

/**
 * What is said: by the caller, by the model's file, by a configuration beside it. The configuration is not read where the
 * others say how pixels are scaled and how images are resized.
 *
 * @throws {PreprocessingFormatError} for what the caller can't mean, and a configuration that is needed and can't be understood
 */
export function saidPreprocessing({ wanted, metadata, beside, fixed }: SayingParts): SaidPreprocessing {
  const option = wanted === undefined ? undefined : partsOf(wanted);
  const said: PreprocessingSource[] = [];
  if (option) said.push({ origin: "option", parts: option });
  if (metadata) said.push({ origin: "metadata", parts: metadata });
  const isEnough =
    said.some(({ parts }) => parts.rescale !== undefined) && said.some(({ parts }) => parts.resize?.mode);
  if (beside && !isEnough) said.push({ origin: beside.file, parts: readBeside(beside, fixed) });
  return said;
}

function partsOf(wanted: WantedPreprocessing): PreprocessingParts {
  if (typeof wanted !== "string") return parsePreprocessing(wanted, "the option preprocessing");
  if (isScalingName(wanted)) return scalings[wanted];
  const known = scalingNames.join(", ");
  throw new PreprocessingFormatError("the option preprocessing", `${wanted} is none of ${known}`);
}

function readBeside(
  { file, text, modelType }: ConfigurationBeside,
  networkSize: PixelSize | undefined,
): PreprocessingParts {
  return readPreprocessing(jsonOf(text, file), { source: file, modelType, networkSize });
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PreprocessingFormatError(file, "it is not JSON: mend it or take it away");
  }
}

/** The sizes of the network's images that are said. */
export function saidSizes(said: SaidPreprocessing): readonly SizeCandidate[] {
  return said.map(({ origin, parts }) => ({ origin, size: parts.inputSize ?? parts.crop }));
}
