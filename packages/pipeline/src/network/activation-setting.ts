import { createHash } from "node:crypto";
import type { PreprocessingParts } from "@coarse/core";
import type { ImageFile } from "@coarse/data";
import { decoderVersions } from "@coarse/data/internal";
import type { LabelList } from "@coarse/models";
import { configurationBeside } from "@coarse/models/internal";
import { engineVersion } from "@coarse/runtime/internal";
import { stampImage } from "../activations/image-stamp.ts";
import type { NetworkOptions } from "./image-network.ts";
import { calibrationImages } from "./quantize-for-images.ts";
import type { LocatedModel } from "./read-model.ts";
import { rememberedHash } from "./remembered-hash.ts";

/** Everything but the image that decides what the network gives for it. */
export interface ActivationSetting {
  /** The network: decides what is known of the model as well. */
  readonly model: unknown;
  readonly pixels: unknown;
  readonly engine: unknown;
}

/** What besides the model decides about a setting. */
export interface SettingParts {
  readonly images: readonly ImageFile[];
  readonly options: NetworkOptions;
  /** What the caller wants of preprocessing. */
  readonly wanted: PreprocessingParts | undefined;
  /** What the caller says of its outputs. */
  readonly labels: LabelList | undefined;
  /** The activation cache's. */
  readonly folder: string;
}

/**
 * The setting of a model and options; `undefined` where the model can't be read. What it takes to say how images are
 * prepared is in it; the value itself is known once the model is, and counts in the cache's key as well.
 */
export async function activationSetting(
  { path }: LocatedModel,
  { images, options, wanted, labels, folder }: SettingParts,
): Promise<ActivationSetting | undefined> {
  const { architecture, dtype = "float32", engine, device = "cpu" } = options;
  const { colorMode = "rgb", exif = false, pixels = "exact" } = options;
  const hash = await rememberedHash(path, folder).catch(() => undefined);
  if (hash === undefined) return undefined;
  const calibration = dtype === "int8" ? await stampsOf(calibrationImages(images)) : undefined;
  return {
    model: {
      ...{ hash, wanted, labels, architecture, dtype, calibration },
      beside: await configurationBeside(path),
    },
    pixels: { ...{ colorMode, exif, pixels }, decoders: decoderVersions() },
    engine: { name: engine, version: engineVersion(engine), ...(device !== "cpu" && { device }) },
  };
}

/** A short name of a value that JSON can hold. */
export function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}

/** int8 depends on the images that it is calibrated on. */
async function stampsOf(images: readonly ImageFile[]): Promise<string> {
  return digestOf(await Promise.all(images.map(({ path }) => stampImage(path))));
}
