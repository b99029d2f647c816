import { lstatSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ForeignCacheError } from "./errors.ts";

/**
 * The folder for what is fetched once: the one that the variable `COARSE_CACHE` names, or else the one for caches that
 * the system has for each program: `$XDG_CACHE_HOME/coarse` or `~/.cache/coarse`, `~/Library/Caches/coarse` on macOS,
 * `%LOCALAPPDATA%\coarse\Cache` on Windows. Where there is no home, as for a user of a container whom the system does
 * not know, it is `coarse-UID` in the temporary folder, see {@linkcode checkCacheFolder}.
 *
 * @returns An absolute path; the folder need not be there yet.
 */
export function cacheFolder(): string {
  const { COARSE_CACHE: chosen, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = process.env;
  if (chosen) return resolve(chosen);
  if (process.platform === "win32" && local) return join(local, "coarse", "Cache");
  const ofSystem = process.platform !== "win32" && process.platform !== "darwin" ? xdg : undefined;
  if (ofSystem) return join(ofSystem, "coarse");
  const home = homeFolder();
  return home === undefined ? folderWithoutHome() : join(home, ...cacheInHome());
}

/**
 * Checks, before anything is read from the folder or written into it, that nobody else can have put something there: in the
 * temporary folder, where it is for who has no home, anybody may make anything.
 *
 * @throws {ForeignCacheError} where it is not the user's alone
 */
export function checkCacheFolder(): void {
  const folder = cacheFolder();
  if (folder === folderWithoutHome() && !isOwnOrAbsent(folder)) throw new ForeignCacheError(folder);
}

/** `undefined` where the variable is not set, and the system knows no such user. */
function homeFolder(): string | undefined {
  try {
    return homedir() || undefined;
  } catch {
    return undefined;
  }
}

function cacheInHome(): readonly string[] {
  if (process.platform === "darwin") return ["Library", "Caches", "coarse"];
  return process.platform === "win32" ? ["AppData", "Local", "coarse", "Cache"] : [".cache", "coarse"];
}

function folderWithoutHome(): string {
  return join(tmpdir(), `coarse-${process.getuid?.() ?? "cache"}`);
}

const OF_OTHERS = 0o077;

function isOwnOrAbsent(folder: string): boolean {
  try {
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (!found) return true;
    const isOwn = found.uid === (process.getuid?.() ?? found.uid) && (found.mode & OF_OTHERS) === 0;
    return found.isDirectory() && isOwn;
  } catch {
    return false;
  }
}
