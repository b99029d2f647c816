import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { UnreadableImageError } from "../errors.ts";

/** No photo comes near it; keeps a disk image that is called `.jpg` out of memory. */
const MAX_FILE_BYTES = 2 ** 30;

const reasons: Readonly<Record<string, string>> = {
  EACCES: "no permission to read it",
  EISDIR: "a folder, not a file",
  ELOOP: "a link that leads in a circle",
  ENOENT: "no such file",
  ENOTDIR: "a part of its path is not a folder",
  ENXIO: "not a regular file",
};

/**
 * Reads a whole regular file. Never waits for a pipe to be filled.
 * @throws {UnreadableImageError} for anything that is not a file with content, or that the system refuses to read.
 */
export async function readImageFile(path: string): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    // Without O_NONBLOCK the opening of a FIFO never returns and holds one of libuv's four threads for good.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    return await readRegular(handle, path);
  } catch (error) {
    throw asUnreadable(error, path);
  } finally {
    await handle?.close();
  }
}

async function readRegular(handle: FileHandle, path: string): Promise<Uint8Array> {
  const status = await handle.stat();
  if (status.isDirectory()) throw new UnreadableImageError(path, "a folder, not a file");
  if (!status.isFile()) throw new UnreadableImageError(path, "not a regular file");
  if (status.size === 0) throw new UnreadableImageError(path, "empty file");
  if (status.size > MAX_FILE_BYTES) throw new UnreadableImageError(path, "larger than 1 GB");
  const bytes = new Uint8Array(status.size);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

/** Errors of the system become reasons; anything else is a fault of ours and goes through. */
function asUnreadable(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return error;
  const known = Object.hasOwn(reasons, error.code) ? reasons[error.code] : undefined;
  const misspelled = error.code === "ENOENT" && path.includes("\ufffd");
  const reason = misspelled ? "its name is not valid UTF-8" : (known ?? `the system refuses (${error.code})`);
  return new UnreadableImageError(path, reason, { cause: error });
}
