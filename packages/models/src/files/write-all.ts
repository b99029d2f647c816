import { write } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const writeSome: (
  descriptor: number,
  bytes: Uint8Array,
  offset: number,
) => Promise<{ readonly bytesWritten: number }> = promisify(write);

/** A pipe that is full is asked again after this many milliseconds. */
const PAUSE = 5;

/**
 * Writes bytes where the file stands. A reader that closes early has what it wanted.
 *
 * @throws the system's error
 */
export async function writeAll(
  descriptor: number,
  bytes: Uint8Array,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    signal?.throwIfAborted();
    try {
      written += (await writeSome(descriptor, bytes, written)).bytesWritten;
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      await sleep(PAUSE, undefined, { signal });
    }
  }
}
