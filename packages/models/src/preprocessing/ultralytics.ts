import type { PreprocessingParts } from "@coarse/core";
import { readTorchvisionPreset } from "./torchvision.ts";

/** What an export of Ultralytics says of itself. */
export interface UltralyticsExport {
  /** `classify`, `detect`, `segment`, `pose`, `obb` */
  readonly task: string;
  /** How images become what it takes; absent for other tasks than `classify`. */
  readonly preprocessing?: PreprocessingParts;
}

/**
 * Reads what Ultralytics writes into the models that it exports: `task`, `imgsz`, `version`. Its classifiers take what
 * torchvision's transforms make of an image: the shorter edge to `imgsz`, the center cut out, pixels of 0 to 1; sides of
 * different lengths are stretched to. Versions before 8.1 cut the center out first and resized it with OpenCV.
 *
 * @param texts - The model's texts about itself, by key.
 * @returns `undefined` for a model of others.
 */
export function readUltralyticsExport(
  texts: Readonly<Record<string, string>>,
  source: string,
): UltralyticsExport | undefined {
  const { task, imgsz, names, author, version = "" } = texts;
  const isTheirs = author === "Ultralytics" || (imgsz !== undefined && names !== undefined);
  if (task === undefined || !isTheirs) return undefined;
  const size = task === "classify" ? sizeIn(imgsz) : undefined;
  if (!size) return { task };
  const [height, width] = size;
  const now = readTorchvisionPreset(
    { crop_size: [height, width], resize_size: height === width ? height : [height, width], mean: 0, std: 1 },
    source,
  );
  if (!/^8\.0\./.test(version)) return { task, preprocessing: now };
  return {
    task,
    preprocessing: { ...now, resize: { mode: "crop", interpolation: "bilinear", antialias: false } },
  };
}

/** `[224, 224]`, or `224`, as Python prints them. */
function sizeIn(text = ""): readonly [number, number] | undefined {
  const [, height, width = height] = /^\[?\s*(\d{1,5})\s*(?:,\s*(\d{1,5})\s*)?\]?$/.exec(text) ?? [];
  return height === undefined ? undefined : [Number(height), Number(width)];
}
