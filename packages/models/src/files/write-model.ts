import { extname } from "node:path";
import { isUserError } from "@coarse/core";
import { OccupiedPathError, UnsupportedFormatError, UnwritablePathError } from "../errors.ts";
import type { Model } from "../model.ts";
import { checkOutput, type OutputRules } from "./check-output.ts";
import { filesOfModel } from "./files-of-model.ts";
import { isWritable, modelBytes, ownExtension } from "./model-bytes.ts";
import { isOwnModel } from "./own-model.ts";
import { checkFolder } from "./own-tfjs-folder.ts";
import { type PathPlace, type Place, placeOf } from "./place.ts";
import { writeOutput } from "./write-output.ts";
import { writeTfjsFolder } from "./write-tfjs-folder.ts";

const REMEDY = "give a path that ends in .keras, .h5 or .onnx, or a folder for a TensorFlow.js model";

/** What may be replaced by a model, and by what its writing ends early. */
export interface WriteModelOptions {
  /** Replaces also what Coarse did not write. Never what the model was read from, nor a folder that holds anything else. */
  readonly force?: boolean | undefined;
  /** More files that are never replaced; asked for where something lies at the path. */
  readonly inputs?: OutputRules["inputs"];
  /** Ends the wait for somebody who reads from a FIFO. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes a model in the format that the path stands for: `.keras`, `.h5`, `.onnx`, or without extension the folder of
 * a TensorFlow.js model. The file or folder appears complete or not at all, where a link leads, with the mode of what it
 * replaces. A FIFO or device without an extension gets the file in the format that the model was read from, or ONNX.
 *
 * @param model - As it was read, or with another head.
 * @param path - Of the file or folder to write.
 * @param options - What may be replaced, and what ends the writing early.
 * @returns Once everything is in its place.
 * @throws {UnsupportedFormatError} for other extensions
 * @throws {InputAsOutputError} where the path is the model's own source or a part of it
 * @throws {OccupiedPathError} where something lies there that Coarse did not write, unless forced
 * @throws {UnwritablePathError} where the system refuses
 * @throws {UnsupportedLayerError} where the format can't hold the model
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { averageColumns, loadTaxonomy, parseGroups } from "@coarse/core";
 * import { readModel, replaceModelHead, writeModel } from "@coarse/models";
 *
 * const fine = await readModel("tiny.keras");
 * const groups = parseGroups("cat, dog", await loadTaxonomy(fine.labelSet));
 * const head = averageColumns(fine.head, groups);
 * await writeModel(replaceModelHead(fine, head, { groups, rule: "head-average" }), "cat-or-dog.onnx");
 * assert.equal((await readModel("cat-or-dog.onnx")).coarse?.groups.length, 2);
 * ```
 */
export async function writeModel(
  model: Model,
  path: string,
  { force, inputs, signal }: WriteModelOptions = {},
): Promise<void> {
  let read: Promise<readonly string[]> | undefined;
  const rules = { force, inputs: () => (read ??= inputsOf(model, inputs)) };
  const place = await checkModelOutput(path, rules);
  const { extension } = place;
  if (extension === "") return ofSystem(path, () => writeTfjsFolder(model, folderPlace(place), rules));
  const bytes = await modelBytes(model, extension ?? ownExtension(model));
  await writeOutput(path, bytes, { ...rules, isOwn: isOwnModel, makeFolder: true, signal });
}

async function inputsOf({ source }: Model, others: OutputRules["inputs"]): Promise<readonly string[]> {
  return [...(await filesOfModel(source)), ...((await others?.()) ?? [])];
}

/** Where a model would be written, and as what: `""` a folder, `undefined` as the file that it was read from. */
export type ModelPlace = Place & { readonly extension: string | undefined };

/**
 * Checks, before there is anything to write, what {@linkcode writeModel} checks.
 *
 * @throws as `writeModel` does
 */
export async function checkModelOutput(path: string, rules: Omit<OutputRules, "isOwn">): Promise<ModelPlace> {
  const extension = /[\\/]$/.test(path) ? "" : extname(path).toLowerCase();
  if (!isWritable(extension) && extension !== "")
    throw new UnsupportedFormatError(path, `of a format that can't be written (${extension})`, REMEDY);
  return ofSystem(path, async () => {
    if (extension !== "") return { ...(await checkOutput(path, { ...rules, isOwn: isOwnModel })), extension };
    const place = await placeOf(path);
    if (place.kind === "device" || place.kind === "descriptor") return { ...place, extension: undefined };
    await checkFolder(place, rules);
    return { ...place, extension };
  });
}

function folderPlace(place: Place): PathPlace {
  if (place.kind === "descriptor") throw new OccupiedPathError(place.named, "which is not a folder");
  return place;
}

/** What the system refuses is about the path. */
async function ofSystem<Result>(path: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (cause) {
    throw isUserError(cause) ? cause : new UnwritablePathError(path, cause);
  }
}
