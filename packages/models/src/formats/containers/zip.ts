import { type AsyncFlateStreamHandler, Inflate, Unzip, type UnzipDecoder, type UnzipFile } from "fflate";
import { UnreadableModelError } from "../../errors.ts";
import { joinBytes } from "./join-bytes.ts";
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
  return new Map([...found].map(([name, { parts }]) => [name, joinBytes(parts)]));
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

/** The archive grows to more than all files of a model together. */
class OvergrownArchiveError extends Error {
  override readonly name = "OvergrownArchiveError";
}

/** Deflate makes of it sixteen million bytes at most. */
const INFLATED_AT_ONCE = 2 ** 14;

/** fflate's own decoder goes on to the end of a stream that grows without end; given little at a time it can be stopped. */
function inflaterTo(budget: { remaining: number }) {
  return class implements UnzipDecoder {
    static readonly compression = 8;
    ondata: AsyncFlateStreamHandler = () => {};
    readonly #stream = new Inflate((unpacked, isLast) => {
      budget.remaining -= unpacked.length;
      if (budget.remaining < 0) throw new OvergrownArchiveError();
      this.ondata(null, unpacked, isLast);
    });

    push(part: Uint8Array, isLast: boolean): void {
      for (let start = 0; start === 0 || start < part.length; start += INFLATED_AT_ONCE) {
        const end = start + INFLATED_AT_ONCE;
        this.#stream.push(part.subarray(start, end), isLast && end >= part.length);
      }
    }
  };
}

function damaged(source: string, cause?: unknown): UnreadableModelError {
  const reason =
    cause instanceof OvergrownArchiveError
      ? "grows to more than any model does"
      : cause instanceof TwiceInArchiveError
        ? "has two files of one name"
        : "is cut short or damaged";
  return new UnreadableModelError(source, `the zip archive ${reason}`, { cause });
}
