import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { OccupiedPathError } from "../errors.ts";
import { field } from "../formats/containers/json.ts";
import type { Json } from "../types.ts";
import { refuseInputs } from "./check-output.ts";
import { shardsOf } from "./files-of-model.ts";
import type { PathPlace, Place } from "./place.ts";

/** What may be replaced. */
export interface FolderRules {
  /** Also the TensorFlow.js model of somebody else. */
  readonly force?: boolean | undefined;
  readonly inputs?: (() => Promise<readonly string[]>) | undefined;
}

const MODEL = "model.json";
/** As TensorFlow.js's converters and Keras's name them. */
const SHARD = /^(group\d+-shard\d+of\d+(\.bin)?|.*weights\.bin)$/;

/**
 * Whether a folder may be replaced by a model: an empty one, or one that holds a TensorFlow.js model that Coarse wrote and
 * nothing else; with `force` also that of somebody else. A `model.json` may name any file as a shard: only those count
 * that are named as shards are.
 *
 * @throws {InputAsOutputError}
 * @throws {OccupiedPathError}
 */
export async function checkFolder(place: Place, { force, inputs }: FolderRules): Promise<void> {
  if (place.kind === "nothing") return;
  const { named } = place;
  if (place.kind !== "folder") throw new OccupiedPathError(named, "which is not a folder");
  const names = await readdir(place.path);
  if (names.length === 0) return;
  if (!names.includes(MODEL)) throw new OccupiedPathError(named, "a folder without a model.json");
  const foreign = await foreignIn(place.path, names);
  if (foreign !== undefined) throw new OccupiedPathError(named, `a folder that also holds ${foreign}`);
  await refuseFolderOfInputs(place, names, inputs);
  if (!force && !(await isOwnFolder(place.path)))
    throw new OccupiedPathError(
      named,
      "a model which Coarse did not write",
      "give another path, or replace it with --force",
    );
}

async function refuseFolderOfInputs(
  { named, path, status }: PathPlace,
  names: readonly string[],
  inputs: FolderRules["inputs"],
): Promise<void> {
  const inside = await Promise.all(names.map((name) => lstat(join(path, name), { bigint: true })));
  await refuseInputs(named, { found: status ? [status, ...inside] : inside, inputs });
}

/** The first that is no part of a model. */
async function foreignIn(folder: string, names: readonly string[]): Promise<string | undefined> {
  const shards = new Set((await shardsOf(join(folder, MODEL))).filter((name) => SHARD.test(name)));
  for (const name of names) {
    const isPart = name === MODEL || shards.has(name);
    if (!isPart || !(await lstat(join(folder, name))).isFile()) return name;
  }
  return undefined;
}

async function isOwnFolder(folder: string): Promise<boolean> {
  try {
    const model: Json = JSON.parse(await readFile(join(folder, MODEL), "utf8"));
    const [by, version] = [
      field(model, "generatedBy"),
      field(field(model, "userDefinedMetadata"), "coarseVersion"),
    ];
    return typeof by === "string" && by.startsWith("Coarse ") && typeof version === "string";
  } catch {
    return false;
  }
}
