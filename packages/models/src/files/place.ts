import { type BigIntStats, fstatSync } from "node:fs";
import { lstat, readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** As many as Linux follows. */
const MOST_LINKS = 40;

/**
 * Where writing to a path leads, all links followed, those that lead to nothing too. `descriptor`: an open file of this
 * process, as `/dev/stdout` is one; opening it anew would begin at its start. `device`: a FIFO, a terminal, `/dev/null`.
 */
export type Place = PathPlace | DescriptorPlace;

/** A place that has a path. */
export interface PathPlace {
  readonly kind: "nothing" | "file" | "folder" | "device";
  /** As it was given. */
  readonly named: string;
  /** Absolute, without links. */
  readonly path: string;
  /** Absent where there is nothing yet. */
  readonly status?: BigIntStats;
}

interface DescriptorPlace {
  readonly kind: "descriptor";
  readonly named: string;
  readonly descriptor: number;
  readonly status: BigIntStats;
}

/** The place that an open file of this process is. */
export function descriptorPlace(descriptor: number, named: string): Place {
  return { kind: "descriptor", named, descriptor, status: fstatSync(descriptor, { bigint: true }) };
}

/**
 * Finds where writing to a path leads.
 *
 * @throws the system's error where a folder on the way is missing, links go in a circle or the name is too long
 */
export async function placeOf(named: string): Promise<Place> {
  let next = resolve(named);
  for (let links = 0; links < MOST_LINKS; links++) {
    const folder = await nearestReal(dirname(next));
    const path = join(folder, basename(next));
    const descriptor = descriptorIn(folder, path);
    if (descriptor !== undefined) return descriptorPlace(descriptor, named);
    const status = await lstat(path, { bigint: true }).catch(undefinedIfMissing);
    if (!status?.isSymbolicLink()) return { kind: kindOf(status), named, path, ...(status && { status }) };
    next = resolve(folder, await readlink(path));
  }
  // says ELOOP in the system's own words
  await stat(named);
  throw Object.assign(new Error(`ELOOP: too many links, stat '${named}'`), { code: "ELOOP", path: named });
}

/** A folder without links; of what is not there yet, the part that is. */
async function nearestReal(folder: string): Promise<string> {
  const real = await realpath(folder).catch(undefinedIfMissing);
  if (real !== undefined || folder === dirname(folder)) return real ?? folder;
  return join(await nearestReal(dirname(folder)), basename(folder));
}

/** Linux has the open files of a process below `/proc`, where `/dev/fd` leads to; macOS and the BSDs in `/dev/fd` itself. */
function descriptorIn(folder: string, path: string): number | undefined {
  const [, owner] = /^\/proc\/(\d+)(?:\/task\/\d+)?\/fd$/.exec(folder) ?? [];
  const isOurs = folder === "/dev/fd" || Number(owner) === process.pid;
  const name = basename(path);
  return isOurs && /^\d+$/.test(name) ? Number(name) : undefined;
}

function kindOf(status: BigIntStats | undefined): PathPlace["kind"] {
  if (!status) return "nothing";
  if (status.isDirectory()) return "folder";
  return status.isFile() ? "file" : "device";
}

/** The same for two paths exactly where they are one file, through links of either kind; empty where there is nothing. */
export function identityOf(status: BigIntStats | undefined): string {
  return status ? `${status.dev}:${status.ino}` : "";
}

/** {@linkcode identityOf} of what lies at a path, all links followed. */
export async function identityAt(path: string): Promise<string> {
  return identityOf(await stat(path, { bigint: true }).catch(() => undefined));
}

/** For `catch`: nothing there is an answer, all else stays an error. */
export function undefinedIfMissing(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}
