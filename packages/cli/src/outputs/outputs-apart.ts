import { fstatSync } from "node:fs";
import { devNull } from "node:os";
import { sep } from "node:path";
import { identityOf, type Place } from "@coarse/models/files";
import { SharedOutputError } from "../errors.ts";

/** A result and where it goes. */
export interface PlacedOutput {
  /** As it is typed. */
  readonly flag: string;
  readonly place: Place;
  /** Whether others may lie in it. */
  readonly isFolder: boolean;
}

/** Streams that results and all else go to, whatever options say. */
const streams = [
  { descriptor: 1, name: "standard output" },
  { descriptor: 2, name: "standard error" },
] as const;

/**
 * Makes sure that each result has a place of its own, under whatever names and links, and that none is a file that a stream
 * of the command's goes to. `/dev/null` takes any number.
 *
 * @throws {SharedOutputError}
 */
export function checkApart(outputs: readonly PlacedOutput[]): void {
  for (const [i, one] of outputs.entries()) {
    for (const other of outputs.slice(0, i))
      if (areOne(one, other)) throw new SharedOutputError(other.flag, one.flag, one.place.named);
    for (const { descriptor, name } of streams)
      if (one.place.kind === "file" && identityOf(one.place.status) === fileBehind(descriptor))
        throw new SharedOutputError(one.flag, name, one.place.named);
  }
}

function areOne(one: PlacedOutput, other: PlacedOutput): boolean {
  const key = keyOf(one.place);
  if (key !== undefined && key === keyOf(other.place)) return true;
  return isBelow(one, other) || isBelow(other, one);
}

/** The same for all names of a place; nothing where it takes any number of results. */
function keyOf(place: Place): string | undefined {
  if (place.kind === "descriptor") return `descriptor ${place.descriptor}`;
  if (place.path === devNull) return undefined;
  return place.status ? identityOf(place.status) : place.path;
}

/** Whether one would have to lie in the other, which is no folder. */
function isBelow({ place: inner }: PlacedOutput, { place: outer, isFolder }: PlacedOutput): boolean {
  if (isFolder || inner.kind === "descriptor" || outer.kind === "descriptor") return false;
  return inner.path.startsWith(outer.path + sep);
}

function fileBehind(descriptor: number): string | undefined {
  try {
    const status = fstatSync(descriptor, { bigint: true });
    return status.isFile() ? identityOf(status) : undefined;
  } catch {
    // closed
    return undefined;
  }
}
