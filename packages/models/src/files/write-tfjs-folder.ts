import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Model } from "../model.ts";
import { tfjsFiles } from "./model-bytes.ts";
import { checkFolder, type FolderRules } from "./own-tfjs-folder.ts";
import type { PathPlace } from "./place.ts";
import { replaceFolder } from "./replace-folder.ts";

/**
 * Writes a model for TensorFlow.js, see {@linkcode tfjsFiles}. The folder appears complete or not at all; what may be
 * replaced is checked once more before it does.
 */
export async function writeTfjsFolder(model: Model, place: PathPlace, rules: FolderRules): Promise<void> {
  const files = tfjsFiles(model);
  await replaceFolder(place, async (fresh) => {
    for (const [name, bytes] of files) await writeFile(join(fresh, name), bytes);
    await checkFolder(place, rules);
  });
}
