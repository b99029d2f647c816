import type { BigIntStats } from "node:fs";
import { OccupiedPathError } from "../errors.ts";
import { InputAsOutputError } from "./errors.ts";
import { identityAt, identityOf, type Place, placeOf } from "./place.ts";

/** What may be written where. */
export interface OutputRules {
  /** Replaces what somebody else wrote; never an input. */
  readonly force?: boolean | undefined;
  /** Whether a file that is there is a result of Coarse's, of the kind that is to be written. */
  readonly isOwn: (path: string) => Promise<boolean>;
  /** Files that are read; asked for only where something could be replaced. */
  readonly inputs?: (() => Promise<readonly string[]>) | undefined;
  /** More of them, of which none is a result of Coarse's, such as thousands of photos. */
  readonly images?: (() => Promise<readonly string[]>) | undefined;
}

/** Bits of a mode by which anybody may write. */
const WRITABLE = 0o222n;

/**
 * Finds where a file would be written, and whether it may: never over an input, whatever path or link leads there; over
 * what Coarse did not write, and over what is marked as read-only, only with `force`; over an empty file always. FIFOs,
 * devices and open descriptors are written into, so that nothing of theirs is lost.
 *
 * @throws {InputAsOutputError}
 * @throws {OccupiedPathError}
 */
export async function checkOutput(named: string, rules: OutputRules): Promise<Place> {
  const place = await placeOf(named);
  if (place.kind === "folder")
    throw new OccupiedPathError(named, "which is a folder", "give the path of a file");
  if (place.kind === "file" && place.status) await checkFile(place.path, place.status, { named, ...rules });
  return place;
}

async function checkFile(
  path: string,
  status: BigIntStats,
  { named, force, isOwn, inputs, images }: OutputRules & { readonly named: string },
): Promise<void> {
  await refuseInputs(named, { found: [status], inputs });
  const found = await reasonToKeep(path, status, isOwn);
  if (found === undefined) return;
  await refuseInputs(named, { found: [status], inputs: images });
  if (!force) throw new OccupiedPathError(named, found, "give another path, or replace it with --force");
}

async function reasonToKeep(
  path: string,
  status: BigIntStats,
  isOwn: OutputRules["isOwn"],
): Promise<string | undefined> {
  if (status.size > 0n && !(await isOwn(path))) return "which Coarse did not write, or not as it is now";
  return (status.mode & WRITABLE) === 0n ? "which is read-only" : undefined;
}

/** Refuses where one of the files found is one of the inputs, under whatever name. */
export async function refuseInputs(
  named: string,
  { found, inputs }: { readonly found: readonly BigIntStats[]; readonly inputs: OutputRules["inputs"] },
): Promise<void> {
  const identities = new Set(found.map(identityOf));
  for (const input of (await inputs?.()) ?? [])
    if (identities.has(await identityAt(input))) throw new InputAsOutputError(named);
}
