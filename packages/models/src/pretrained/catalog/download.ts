import { setTimeout as sleep } from "node:timers/promises";
import { ModelError } from "../../errors.ts";
import { DownloadError, type WantedWeights } from "./errors.ts";
import { connectionFailure } from "./failure-reason.ts";
import type { HttpAnswer, HttpClient } from "./http-client.ts";
import type { Beginning, FileVersion, PartialFile } from "./partial-file.ts";

/** How many bytes of a file have come. */
export interface DownloadProgress {
  readonly received: number;
  /** `undefined` where the server doesn't say. */
  readonly total: number | undefined;
}

/** How a file is fetched. */
export interface DownloadOptions {
  readonly client: HttpClient;
  readonly part: PartialFile;
  /** No server may send more. */
  readonly largest: number;
  /** Milliseconds until the first retry; doubled for each further one. */
  readonly pause: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
}

/** Tries in a row that bring nothing, until it is given up. */
const FRUITLESS_TRIES = 4;
/** Tries in all, for a server that cuts off after every few bytes. */
const TRIES = 100;
/** The longest that a server's `Retry-After` is obeyed, in milliseconds. */
const LONGEST_PAUSE = 60_000;
const TEMPORARY_STATUS: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** One try that failed; the next may not. */
class Interruption extends Error {
  readonly pause: number | undefined;

  constructor(reason: string, pause?: number) {
    super(reason);
    this.pause = pause;
  }
}

/**
 * Fetches a file into `part`, from where an earlier try or run broke off where the server allows that. Connections
 * that break and servers that are busy are tried again. Throws `DownloadError`, `UnwritablePathError` or an
 * `AbortError`.
 */
export async function download(wanted: WantedWeights, options: DownloadOptions): Promise<void> {
  let received = 0;
  const count = { ...options, onReceived: (bytes: number) => (received += bytes) };
  for (let tries = 1, fruitless = 0; ; tries++) {
    const before = received;
    try {
      return await tryOnce(wanted, count);
    } catch (error) {
      const interruption = asInterruption(error, { wanted, received, signal: options.signal });
      fruitless = received > before ? 0 : fruitless + 1;
      if (fruitless >= FRUITLESS_TRIES || tries >= TRIES)
        throw new DownloadError(wanted, `${interruption.message}, after ${tries} tries`, { cause: error });
      const pause = interruption.pause ?? options.pause * 2 ** Math.max(fruitless - 1, 0);
      await sleep(Math.min(pause, LONGEST_PAUSE), undefined, { signal: options.signal });
    }
  }
}

interface Situation {
  readonly wanted: WantedWeights;
  /** Bytes, in all tries. */
  readonly received: number;
  readonly signal: AbortSignal | undefined;
}

/** What can be tried again; everything else is thrown. Without a network, only what began well is. */
function asInterruption(error: unknown, { wanted, received, signal }: Situation): Interruption {
  if (error instanceof Interruption) return error;
  const failure = error instanceof ModelError || signal?.aborted ? undefined : connectionFailure(error);
  if (!failure) throw error;
  if (failure.again === "never" || (failure.again === "later" && received === 0))
    throw new DownloadError(wanted, failure.reason, { cause: error });
  return new Interruption(failure.reason);
}

type Counted = DownloadOptions & { readonly onReceived: (bytes: number) => void };

async function tryOnce(wanted: WantedWeights, options: Counted): Promise<void> {
  const { client, part } = options;
  const beginning = await part.beginning(wanted.url);
  const answer = await client.get(wanted.url, beginning && rangeHeaders(beginning));
  try {
    if (beginning && isWhole(answer, beginning)) return;
    const start = await whereToStart(answer, { wanted, beginning, part });
    const total = totalLength(answer, start);
    if (total !== undefined && total > options.largest) return await refuseLength(wanted, options);
    await part.append(counted(answer.body, { wanted, start, total, options }));
  } finally {
    answer.drop();
  }
}

function rangeHeaders({ length, validator }: Beginning): Record<string, string> {
  return { range: `bytes=${length}-`, "if-range": validator };
}

/** Whether the server says that nothing is missing. */
function isWhole(answer: HttpAnswer, { length }: Beginning): boolean {
  return answer.status === 416 && answer.header("content-range") === `bytes */${length}`;
}

interface Asked {
  readonly wanted: WantedWeights;
  readonly beginning: Beginning | undefined;
  readonly part: PartialFile;
}

/** The position of the first byte that comes; the partial file is made ready for it. */
async function whereToStart(answer: HttpAnswer, { wanted, beginning, part }: Asked): Promise<number> {
  const { status } = answer;
  if (status === 200) {
    await part.begin(versionOf(answer, wanted.url));
    return 0;
  }
  if (beginning && status === 206 && rangeStart(answer) === beginning.length) return beginning.length;
  if (beginning && (status === 206 || status === 416)) {
    await part.discard();
    throw new Interruption("the server does not continue where it broke off", 0);
  }
  if (TEMPORARY_STATUS.has(status))
    throw new Interruption(`the server answers ${status}`, retryAfter(answer));
  throw new DownloadError(wanted, `the server answers ${status}`);
}

/** A weak `ETag` may stay the same while bytes change, so it does not count. */
function versionOf(answer: HttpAnswer, url: string): FileVersion | undefined {
  const etag = answer.header("etag");
  const validator = etag?.startsWith('"') ? etag : answer.header("last-modified");
  return validator === undefined ? undefined : { url, validator };
}

function rangeStart(answer: HttpAnswer): number {
  return Number(/^bytes (\d+)-/.exec(answer.header("content-range") ?? "")?.[1] ?? Number.NaN);
}

/** Length of the whole file. */
function totalLength(answer: HttpAnswer, start: number): number | undefined {
  const length = answer.header("content-length");
  return length === undefined ? undefined : start + Number(length);
}

function retryAfter(answer: HttpAnswer): number | undefined {
  const seconds = answer.header("retry-after");
  return seconds && /^\d+$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}

interface Coming {
  readonly wanted: WantedWeights;
  readonly start: number;
  readonly total: number | undefined;
  readonly options: Counted;
}

/** Passes chunks on and counts them. */
async function* counted(
  body: AsyncIterable<Uint8Array>,
  { wanted, start, total, options }: Coming,
): AsyncGenerator<Uint8Array> {
  let received = start;
  options.onProgress?.({ received, total });
  for await (const chunk of body) {
    received += chunk.length;
    if (received > options.largest) await refuseLength(wanted, options);
    yield chunk;
    options.onReceived(chunk.length);
    options.onProgress?.({ received, total });
  }
  if (total !== undefined && received < total)
    throw new Interruption("the server sent less than it announced");
}

/** Such a file is of no use to a later run either. */
async function refuseLength(wanted: WantedWeights, { part, largest }: DownloadOptions): Promise<never> {
  await part.discard();
  throw new DownloadError(wanted, `the server sends more than the ${largest} bytes that the file may have`);
}
