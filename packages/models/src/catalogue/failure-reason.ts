import { InsecureRedirectError } from "./http-client.ts";

/** Nothing can be reached at all: trying again at once is of no use. */
const UNREACHABLE: ReadonlyMap<string, string> = new Map([
  ["ENOTFOUND", "there is no network, or no server of that name"],
  ["EAI_AGAIN", "there is no network, or no server of that name"],
  ["ENETUNREACH", "there is no network"],
  ["EHOSTUNREACH", "there is no way to the server"],
  ["ECONNREFUSED", "nothing answers there"],
  ["UND_ERR_CONNECT_TIMEOUT", "nothing answers there"],
]);

const INTERRUPTED: ReadonlyMap<string, string> = new Map([
  ["UND_ERR_SOCKET", "the connection was cut off"],
  ["ECONNRESET", "the connection was cut off"],
  ["EPIPE", "the connection was cut off"],
  ["ETIMEDOUT", "the connection was cut off"],
  ["UND_ERR_RES_CONTENT_LENGTH_MISMATCH", "the server sent less than it announced"],
  ["UND_ERR_HEADERS_TIMEOUT", "the server does not answer"],
  ["UND_ERR_BODY_TIMEOUT", "the server stopped sending"],
]);

const REFUSED: ReadonlyMap<string, string> = new Map([
  ["UND_ERR_ABORTED", "the proxy refuses"],
  ["UND_ERR_INVALID_ARG", "it leads in a circle"],
  ["ERR_INVALID_URL", "it leads to no address"],
]);

/** What went wrong with a connection. */
export interface ConnectionFailure {
  readonly reason: string;
  /** `never`: the next try will end the same. `later`: not within seconds. */
  readonly again: "now" | "later" | "never";
}

/** Sorts the errors of the network; `undefined` for one that is none of those. */
export function connectionFailure(error: unknown): ConnectionFailure | undefined {
  if (error instanceof InsecureRedirectError)
    return { reason: "it leads from https to http", again: "never" };
  if (!(error instanceof Error)) return undefined;
  if (error.name === "HTTPParserError")
    return { reason: "what answers there is no web server", again: "never" };
  const code = codeOf(error);
  if (code === undefined) return undefined;
  const unreachable = UNREACHABLE.get(code);
  if (unreachable) return { reason: `${unreachable} (${code})`, again: "later" };
  const interrupted = INTERRUPTED.get(code);
  if (interrupted) return { reason: `${interrupted} (${code})`, again: "now" };
  return { reason: `${REFUSED.get(code) ?? error.message} (${code})`, again: "never" };
}

/** The code of the error, or of the first of those it consists of. */
function codeOf(error: Error): string | undefined {
  if ("code" in error && typeof error.code === "string") return error.code;
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return codeOf(error.errors[0]);
  return error.cause instanceof Error ? codeOf(error.cause) : undefined;
}
