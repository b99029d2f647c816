import {
  InsecureRedirectError,
  ProxyRefusalError,
  SilentServerError,
  TooManyRedirectsError,
} from "./http-errors.ts";

/** Nothing can be reached at all: trying again at once is of no use. */
const UNREACHABLE: ReadonlyMap<string, string> = new Map([
  ["ENOTFOUND", "there is no network, or no server of that name"],
  ["EAI_AGAIN", "there is no network, or no server of that name"],
  ["ENETUNREACH", "there is no network"],
  ["EHOSTUNREACH", "there is no way to the server"],
  ["ECONNREFUSED", "nothing answers there"],
]);

const INTERRUPTED: ReadonlyMap<string, string> = new Map([
  ["ECONNRESET", "the connection was cut off"],
  ["EPIPE", "the connection was cut off"],
  ["ETIMEDOUT", "the connection was cut off"],
  ["HPE_INVALID_EOF_STATE", "the connection was cut off"],
  ["HPE_INVALID_CHUNK_SIZE", "what the server sends is damaged"],
  ["HPE_STRICT", "what the server sends is damaged"],
  ["HPE_CLOSED_CONNECTION", "the server sent more than it announced"],
]);

const REFUSED: ReadonlyMap<string, string> = new Map([
  ["ERR_INVALID_URL", "it leads to no address"],
  ["ERR_INVALID_PROTOCOL", "it leads to an address that is neither http nor https"],
  ["EPROTO", "what answers there speaks no TLS: an http address may be meant"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "the server's certificate is for another name"],
  ["CERT_HAS_EXPIRED", "the server's certificate has expired: check this machine's clock"],
]);

/** What went wrong with a connection. */
export interface ConnectionFailure {
  readonly reason: string;
  /** `never`: the next try will end the same. `later`: not within seconds. */
  readonly again: "now" | "later" | "never";
}

/** Sorts the errors of the network; `undefined` for one that is none of those. */
export function connectionFailure(error: unknown): ConnectionFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  const own = ownFailure(error);
  if (own) return own;
  const code = codeOf(error);
  if (code === undefined) return undefined;
  const unreachable = UNREACHABLE.get(code);
  if (unreachable) return { reason: `${unreachable} (${code})`, again: "later" };
  const interrupted = INTERRUPTED.get(code);
  if (interrupted) return { reason: `${interrupted} (${code})`, again: "now" };
  return { reason: `${refusalReason(code) ?? error.message} (${code})`, again: "never" };
}

function ownFailure(error: Error): ConnectionFailure | undefined {
  if (error instanceof SilentServerError) return { reason: `the server ${error.message}`, again: "now" };
  if (error instanceof TooManyRedirectsError) return { reason: "it leads in a circle", again: "never" };
  if (error instanceof InsecureRedirectError)
    return { reason: "it leads from https to http", again: "never" };
  if (error instanceof ProxyRefusalError)
    return { reason: `the proxy refuses (it answers ${error.status})`, again: "never" };
  return undefined;
}

function refusalReason(code: string): string | undefined {
  if (REFUSED.has(code)) return REFUSED.get(code);
  if (code.startsWith("HPE_")) return "what answers there is no web server";
  if (code.startsWith("ERR_SSL_")) return REFUSED.get("EPROTO");
  if (/CERT|^UNABLE_TO_/.test(code))
    return "the server's certificate is of nobody whom this machine trusts: name the file of who signed it in NODE_EXTRA_CA_CERTS";
  return undefined;
}

/** The code of the error, or of the first of those it consists of. */
function codeOf(error: Error): string | undefined {
  if ("code" in error && typeof error.code === "string") return error.code;
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return codeOf(error.errors[0]);
  return error.cause instanceof Error ? codeOf(error.cause) : undefined;
}
