import { DownloadError, type WantedWeights } from "./errors.ts";
import type { HttpAnswer, HttpClient } from "./http-client.ts";
import type { Beginning, FileVersion, PartialFile } from "./partial-file.ts";
import { Interruption, type RetryOptions, unusable, withRetries } from "./with-retries.ts";

/** How many bytes of a file have come. */
export interface DownloadProgress {
  readonly received: number;
  /** `undefined` where the server doesn't say. */
  readonly total: number | undefined;
}

/** How a file is fetched. */
export interface DownloadOptions extends RetryOptions {
  readonly client: HttpClient;
  /** Sent to the server that is asked, and to no other that it leads to. */
  readonly authorization?: string | undefined;
  /** What an answer that brings no file means; `undefined` where nothing is known of it. */
  readonly explain?: ((answer: HttpAnswer) => Error | undefined) | undefined;
  readonly part: PartialFile;
  /** No server may send more. */
  readonly largest: number;
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
}

/**
 * Fetches a file into `part`, from where an earlier try or run broke off where the server allows that. Connections
 * that break and servers that are busy are tried again. Throws `DownloadError`, `UnwritablePathError` or an
 * `AbortError`.
 */
export function download(wanted: WantedWeights, options: DownloadOptions): Promise<void> {
  return withRetries(wanted, options, (onReceived) => tryOnce(wanted, { ...options, onReceived }));
}

type Counted = DownloadOptions & { readonly onReceived: (bytes: number) => void };

async function tryOnce(wanted: WantedWeights, options: Counted): Promise<void> {
  const { client, part } = options;
  const beginning = await part.beginning(wanted.url);
  const { authorization } = options;
  const answer = await client.get(wanted.url, {
    ...(beginning && rangeHeaders(beginning)),
    ...(authorization !== undefined && { authorization }),
  });
  try {
    if (beginning && isWhole(answer, beginning)) return;
    const start = await whereToStart(answer, { wanted, beginning, options });
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
  readonly options: DownloadOptions;
}

/** The position of the first byte that comes; the partial file is made ready for it. */
async function whereToStart(answer: HttpAnswer, { wanted, beginning, options }: Asked): Promise<number> {
  const { status } = answer;
  const { part, explain } = options;
  if (status === 200) {
    await part.begin(versionOf(answer, wanted.url));
    return 0;
  }
  if (beginning && status === 206 && rangeStart(answer) === beginning.length) return beginning.length;
  if (beginning && (status === 206 || status === 416)) {
    await part.discard();
    throw new Interruption("the server does not continue where it broke off", 0);
  }
  throw explain?.(answer) ?? unusable(answer, wanted);
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
