import { UnreadableModelError } from "../errors.ts";
import { field, isList, parseJsonObject } from "../formats/containers/json.ts";
import type { HttpAnswer, HttpClient } from "../pretrained/catalog/http-client.ts";
import { type RetryOptions, unusable, withRetries } from "../pretrained/catalog/with-retries.ts";
import type { Json } from "../types.ts";
import { explainAnswer, type HubQuestion } from "./hub-errors.ts";
import { isCommit, isRepository } from "./hub-reference.ts";

/** A file of a repository. */
export interface HubFile {
  /** From the repository, `/` between its parts. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** What identifies its content: SHA-256 of a large file, git's hash of a small one, both as `ETag` has them. */
  readonly etag: string;
}

/** A repository at one commit. */
export interface HubListing {
  /** As it is called now; it may have been renamed. */
  readonly repository: string;
  readonly commit: string;
  readonly files: readonly HubFile[];
}

/** Repositories of a hundred thousand files have less. */
const MOST_BYTES = 2 ** 25;

/**
 * Asks the hub for the files of a repository. Throws `HubRefusalError`, `DownloadError`, or `UnreadableModelError` for an answer
 * that is none.
 */
export function listRepository(
  question: HubQuestion,
  { client, ...options }: RetryOptions & { readonly client: HttpClient },
): Promise<HubListing> {
  const { wanted, token } = question;
  return withRetries(wanted, options, async () => {
    // with the sizes and hashes of files
    const answer = await client.get(`${wanted.url}?blobs=true`, authorizationOf(token));
    try {
      if (answer.status !== 200) throw explainAnswer(answer, question) ?? unusable(answer, wanted);
      return readListing(await textOf(answer, wanted.name), question);
    } finally {
      answer.drop();
    }
  });
}

/** The header that a token is sent in. */
export function authorizationOf(token: string | undefined): { readonly authorization?: string } {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

/** The address at which the hub describes a repository. */
export function listingUrl({ endpoint, reference }: Pick<HubQuestion, "endpoint" | "reference">): string {
  const { repository, revision } = reference;
  return `${endpoint}/api/models/${repository}/revision/${encodeURIComponent(revision)}`;
}

async function textOf(answer: HttpAnswer, name: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new UnreadableModelError(name, "its list of files has no end");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function readListing(text: string, { reference, wanted }: HubQuestion): HubListing {
  const listing = parseJsonObject(text, wanted.name);
  const [id, commit, siblings] = [field(listing, "id"), field(listing, "sha"), field(listing, "siblings")];
  if (typeof commit !== "string" || !isCommit(commit) || !isList(siblings))
    throw new UnreadableModelError(wanted.name, "what answers at HF_ENDPOINT is no hub");
  return {
    repository: typeof id === "string" && isRepository(id) ? id : reference.repository,
    commit,
    files: siblings.flatMap((one) => readFile(one) ?? []),
  };
}

/** Nothing for a file that the hub does not say the hash of, or whose name leads out of the repository. */
function readFile(sibling: Json): HubFile | undefined {
  const lfs = field(sibling, "lfs");
  const name = field(sibling, "rfilename");
  const size = field(lfs, "size") ?? field(sibling, "size");
  const etag = field(lfs, "sha256") ?? field(sibling, "blobId");
  if (typeof name !== "string" || typeof size !== "number" || typeof etag !== "string") return undefined;
  if (!/^(?:[\da-f]{40}|[\da-f]{64})$/.test(etag)) return undefined;
  const isInside = !/[\\\0]/.test(name) && name.split("/").every((part) => !/^\.{0,2}$/.test(part));
  return isInside ? { name, size, etag } : undefined;
}
