import { inflateRawSync } from "node:zlib";
import { type AsyncFlateStreamHandler, Unzip, type UnzipDecoder, type UnzipFile } from "fflate";
import { UnreadableModelError } from "../../errors.ts";
import { largestUnpacked } from "./largest-unpacked.ts";

/**
 * Reads the named files of a zip archive into memory, nothing else, and nothing to disk: entry names are only
 * compared. What it says of its sizes is not trusted. Throws `UnreadableModelError` where the archive is cut short,
 * damaged, has two files of one of the names, or grows to more than any model does.
 */
export function readZip(
  bytes: Uint8Array,
  names: readonly string[],
  source: string,
): Map<string, Uint8Array> {
  const found = new Map<string, Entry>();
  const open = (file: UnzipFile): void => {
    if (!names.includes(file.name)) return;
    // each would be unpacked anew, and only the last one read
    if (found.has(file.name)) throw new TwiceInArchiveError(`It has ${file.name} twice`);
    const entry: Entry = { parts: [], isWhole: false };
    found.set(file.name, entry);
    file.ondata = (error, part, isLast) => {
      if (error) throw error;
      entry.parts.push(part);
      entry.isWhole = isLast;
    };
    file.start();
  };
  try {
    const archive = new Unzip(open);
    archive.register(inflaterTo({ remaining: largestUnpacked(bytes.length) }));
    archive.push(bytes, true);
  } catch (cause) {
    throw damaged(source, cause);
  }
  if ([...found.values()].some(({ isWhole }) => !isWhole)) throw damaged(source);
  return new Map([...found].map(([name, { parts }]) => [name, joined(parts)]));
}

/** What came out of the archive of one of its files so far. */
interface Entry {
  readonly parts: Uint8Array[];
  isWhole: boolean;
}

/** Two files of one name, of which readers may read either. */
class TwiceInArchiveError extends Error {
  override readonly name = "TwiceInArchiveError";
}

/**
 * fflate's own decoder goes on to the end of a stream that grows without end; Node's can be told where to stop: where all
 * files together come to what a model may have.
 */
function inflaterTo(budget: { remaining: number }) {
  return class implements UnzipDecoder {
    static readonly compression = 8;
    ondata: AsyncFlateStreamHandler = () => {};
    readonly #parts: Uint8Array[] = [];

    push(part: Uint8Array, isLast: boolean): void {
      this.#parts.push(part);
      if (!isLast) return;
      const unpacked = inflateRawSync(joined(this.#parts), {
        maxOutputLength: Math.max(1, budget.remaining),
      });
      budget.remaining -= unpacked.length;
      this.ondata(null, unpacked, true);
    }
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only = new Uint8Array()] = parts;
  return parts.length > 1 ? Buffer.concat(parts) : only;
}

function damaged(source: string, cause?: unknown): UnreadableModelError {
  const tooLarge = cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
  const reason = tooLarge
    ? "grows to more than any model does"
    : cause instanceof TwiceInArchiveError
      ? "has two files of one name"
      : "is cut short or damaged";
  return new UnreadableModelError(source, `the zip archive ${reason}`, { cause });
}
