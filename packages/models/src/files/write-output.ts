import { constants } from "node:fs";
import { type FileHandle, mkdir, open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isUserError } from "@coarse/core";
import { OccupiedPathError, UnwritablePathError } from "../errors.ts";
import { checkOutput, type OutputRules } from "./check-output.ts";
import type { PathPlace, Place } from "./place.ts";
import { temporaryBeside } from "./temporary-beside.ts";
import { writeAll } from "./write-all.ts";

/** How something is written. */
export interface WriteOptions extends OutputRules {
  /** Ends the wait for somebody who reads from a FIFO. */
  readonly signal?: AbortSignal | undefined;
  /** Makes the folder it is to lie in, and those above it, where they are not there. */
  readonly makeFolder?: boolean;
}

/**
 * Writes a result: a file whole or not at all, beside its place and moved there, with the mode and owner of the file
 * that it replaces; where a link leads, not over the link; and into a FIFO, a device or an open descriptor. What may be
 * replaced is checked anew, whatever was checked before.
 *
 * @throws {InputAsOutputError}
 * @throws {OccupiedPathError}
 * @throws {UnwritablePathError} where the system refuses
 */
export async function writeOutput(
  named: string,
  content: string | Uint8Array,
  options: WriteOptions,
): Promise<Place> {
  try {
    const place = await checkOutput(named, options);
    // a large model is not copied
    await writeInto(place, typeof content === "string" ? Buffer.from(content) : content, options);
    return place;
  } catch (cause) {
    const isTold = isUserError(cause) || (cause instanceof Error && cause.name === "AbortError");
    throw isTold ? cause : new UnwritablePathError(named, cause);
  }
}

async function writeInto(place: Place, bytes: Uint8Array, options: WriteOptions): Promise<void> {
  if (place.kind === "descriptor") return writeAll(place.descriptor, bytes, options);
  if (place.kind === "folder") throw new OccupiedPathError(place.named, "which is a folder");
  if (options.makeFolder) await mkdir(dirname(place.path), { recursive: true });
  if (place.kind !== "device") return replaceWhole(place, bytes);
  await using device = await openDevice(place, options);
  await writeAll(device.fd, bytes, options);
}

/** A FIFO that nobody reads from yet can't be opened without waiting, which would hold a thread that nothing ends. */
const PAUSE = 25;

async function openDevice({ path, status }: PathPlace, { signal }: WriteOptions): Promise<FileHandle> {
  for (;;) {
    try {
      return await open(path, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0));
    } catch (error) {
      // a socket is none to write into either, and never will be
      const mayCome = status?.isFIFO() && error instanceof Error && "code" in error && error.code === "ENXIO";
      if (!mayCome) throw error;
    }
    await sleep(PAUSE, undefined, { signal });
  }
}

const PERMISSIONS = 0o7777n;

async function replaceWhole(place: PathPlace, bytes: Uint8Array): Promise<void> {
  using temporary = temporaryBeside(place.path);
  const { status } = place;
  // what only its owner may read is read by nobody else while it is made
  const file = await open(temporary.path, "wx", status ? 0o600 : 0o666);
  try {
    await file.writeFile(bytes);
    if (status) {
      // others than root may give nothing away, and need not
      await file.chown(Number(status.uid), Number(status.gid)).catch(() => {});
      await file.chmod(Number(status.mode & PERMISSIONS));
    }
  } finally {
    await file.close();
  }
  await rename(temporary.path, place.path);
}
