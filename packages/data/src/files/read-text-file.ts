import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { UnreadableFileError } from "../errors.ts";

/** How a text is read. */
export interface ReadTextOptions {
  /** In bytes; no file that is meant comes near it. */
  readonly largest: number;
  /** What text is decoded as that is no UTF-8, as old programs write it; where not given, wrong bytes become `\ufffd`. */
  readonly otherwise?: "windows-1252";
}

/** What a pipe may hold, or a device, of which no size is known before. */
const LARGEST_STREAM = 2 ** 26;
const CHUNK = 2 ** 16;
/** How often one looks whether something has come through a pipe, and how long one waits for somebody to begin. */
const [LOOK, PATIENCE] = [20, 1000];

/**
 * Reads a text of UTF-8 whole, or of UTF-16 with a byte order mark: of a file, or of what comes through a pipe, as from `<(command)`. A device that has no end,
 * a pipe that nobody writes to, and what is too large are errors, within seconds and without the memory they would take.
 *
 * @throws {UnreadableFileError} or what the system refuses
 */
export async function readTextFile(path: string, options: ReadTextOptions): Promise<string> {
  const { largest } = options;
  // otherwise the opening of a pipe never returns, and holds one of few threads
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const status = await handle.stat();
    if (status.isDirectory()) throw new UnreadableFileError(path, "it is a folder");
    if (status.isFile() && status.size > largest) throw tooLarge(path, largest);
    const most = status.isFile() ? largest : Math.min(largest, LARGEST_STREAM);
    return await decoded(status.isFile() ? chunksOf(handle) : comingChunks(handle), {
      ...options,
      path,
      largest: most,
    });
  } finally {
    await handle.close();
  }
}

/** The same of a stream, such as standard input; `source` is its name in errors. */
export function readTextStream(
  stream: AsyncIterable<Uint8Array>,
  { source, largest }: ReadTextOptions & { readonly source: string },
): Promise<string> {
  return decoded(stream, { path: source, largest });
}

async function decoded(
  chunks: AsyncIterable<Uint8Array>,
  { path, largest, otherwise }: ReadTextOptions & { readonly path: string },
): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > largest) throw tooLarge(path, largest);
    // what comes is read into the same memory again
    parts.push(Uint8Array.from(chunk));
  }
  return decodeText(Buffer.concat(parts), otherwise);
}

/** UTF-16 as Excel and Notepad write it has a byte order mark. */
function decodeText(bytes: Uint8Array, otherwise: ReadTextOptions["otherwise"]): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (otherwise === undefined) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(otherwise).decode(bytes);
  }
}

function tooLarge(path: string, largest: number): UnreadableFileError {
  return new UnreadableFileError(
    path,
    `it is larger than ${Math.floor(largest / 2 ** 20)} MiB, or has no end`,
  );
}

async function* chunksOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(CHUNK);
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, CHUNK, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Of a pipe to which somebody may come yet, and write slowly. */
async function* comingChunks(handle: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(CHUNK);
  const started = performance.now();
  for (let begun = false; ; ) {
    const bytesRead = await readComing(handle, buffer);
    if (bytesRead === 0 && (begun || performance.now() - started > PATIENCE)) return;
    // somebody holds the other end
    begun ||= bytesRead !== 0;
    if (bytesRead > 0) yield buffer.subarray(0, bytesRead);
    else await sleep(LOOK);
  }
}

/** How many bytes came; -1 where there will be more, and none is there now. */
async function readComing(handle: FileHandle, buffer: Buffer): Promise<number> {
  try {
    return (await handle.read(buffer, 0, CHUNK, null)).bytesRead;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EAGAIN") return -1;
    throw error;
  }
}
