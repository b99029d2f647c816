import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type Answer, serve, status, whole } from "./weights-server.ts";

/** A repository as a server that behaves like the Hugging Face hub has it. */
export interface HubRepository {
  /** `org/name` */
  readonly name: string;
  /** Contents by name; those of `onnx/` lie in LFS, at another host. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** What may be given in place of a file's usual answer. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** Its former name, which leads to it. */
  readonly formerly?: string;
  /** Who may read it: `signed in` has a token, `nobody` has accepted its terms. */
  readonly gate?: "signed in" | "nobody";
  /** The hub's own answer to whatever it is asked. */
  readonly always?: Answer;
}

/** The server, and what it was asked for. */
export interface HubServer {
  readonly url: string;
  /** `GET /org/name/resolve/… bytes=100- (token)` for each request so far. */
  readonly requests: string[];
  /** The same at the host that files of LFS are led to. */
  readonly stored: string[];
}

/** The commit that `main` and `v1` are. */
export const COMMIT = "0123456789abcdef0123456789abcdef01234567";

/** Starts a hub, and the store that it leads to; they are gone after the test. */
export async function serveHub(repository: HubRepository): Promise<HubServer> {
  const requests: string[] = [];
  const stored: string[] = [];
  const { files, answers = {}, always } = repository;
  const store = await serve((request, response) => {
    stored.push(shown(request));
    const name = decodeURIComponent(new URL(request.url ?? "", "http://store").pathname.slice(1));
    const content = files[name];
    const answer = answers[name] ?? (content ? whole(content, `"store-${name}"`) : status(404));
    answer(request, response);
  });
  const hub = await serve((request, response) => {
    requests.push(shown(request));
    (always ?? answerOf(request, repository, store.url))(request, response);
  });
  return { url: hub.url, requests, stored };
}

function shown({ method, url, headers }: IncomingMessage): string {
  const range = headers.range ? ` ${headers.range}` : "";
  return `${method} ${url}${range}${headers.authorization === undefined ? "" : " (token)"}`;
}

function answerOf(request: IncomingMessage, repository: HubRepository, store: string): Answer {
  const { name, files, answers = {}, formerly, gate } = repository;
  const path = request.url ?? "";
  if (formerly !== undefined && path.includes(`/${formerly}/`))
    return status(307, { location: path.replace(formerly, name) });
  const token = request.headers.authorization;
  if (token !== undefined && token !== "Bearer hf_right") return status(401);
  if (!path.includes(`/${name}/`)) return refusal(token === undefined ? 401 : 404, "RepoNotFound");
  const [, revision] = /^\/api\/models\/.+\/revision\/([^?]+)\?blobs=true$/.exec(path) ?? [];
  if (revision !== undefined)
    return ["main", "v1", COMMIT].includes(revision) ? listing(repository) : refusal(404, "RevisionNotFound");
  if (gate === "nobody" || (gate && token === undefined))
    return refusal(token === undefined ? 401 : 403, "GatedRepo");
  const file = decodeURIComponent(path.split(`/resolve/${COMMIT}/`)[1] ?? "");
  const content = files[file];
  if (!content) return refusal(404, "EntryNotFound");
  if (isLarge(file))
    return status(302, {
      location: `${store}/${encodeURIComponent(file)}?signature=${Math.random()}`,
      "x-linked-etag": `"${hashOf("sha256", content)}"`,
    });
  return answers[file] ?? whole(content, `"${gitHash(content)}"`);
}

function refusal(code: number, reason: string): Answer {
  return status(code, { "x-error-code": reason });
}

function listing({ name, files }: HubRepository): Answer {
  const siblings = Object.entries(files).map(([rfilename, content]) => ({
    rfilename,
    size: content.length,
    blobId: gitHash(content),
    ...(isLarge(rfilename) && { lfs: { sha256: hashOf("sha256", content), size: content.length } }),
  }));
  return whole(Buffer.from(JSON.stringify({ id: name, sha: COMMIT, siblings })));
}

function isLarge(name: string): boolean {
  return name.startsWith("onnx/");
}

function gitHash(content: Uint8Array): string {
  return hashOf("sha1", Buffer.concat([Buffer.from(`blob ${content.length}\0`), content]));
}

function hashOf(algorithm: string, content: Uint8Array): string {
  return createHash(algorithm).update(content).digest("hex");
}
