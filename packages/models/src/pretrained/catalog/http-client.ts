import { request as askPlainly, type ClientRequest, type IncomingMessage } from "node:http";
import { request as askSecurely } from "node:https";
import { VERSION } from "../../version.ts";
import { InsecureRedirectError, SilentServerError, TooManyRedirectsError } from "./http-errors.ts";
import { proxyFor, throughProxy, tunnelThrough } from "./proxies.ts";

const REDIRECTIONS = 5;
const REDIRECTING_STATUS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** What a server answered; `body` must be read to its end or dropped. */
export interface HttpAnswer {
  readonly status: number;
  header(name: string): string | undefined;
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends the connection where the body is of no use. */
  drop(): void;
}

/** How a server is asked. */
export interface HttpClientOptions {
  /** The longest that a server may be silent, in milliseconds. */
  readonly patience: number;
  readonly signal?: AbortSignal | undefined;
}

/** Asks servers, through the proxies that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name, and follows them elsewhere. */
export interface HttpClient {
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<HttpAnswer>;
  /** Ends whatever is still under way. */
  close(): void;
}

/**
 * A client with a connection of its own for each request: one that is kept may be closed by the server at the moment in
 * which it is used again, and nothing is gained by it where a file is fetched. Whatever comes from a connection, at any
 * time, ends in the promise or the body, or nowhere: no error of a socket is without a listener.
 */
export function openHttpClient({ patience, signal }: HttpClientOptions): HttpClient {
  const closing = new AbortController();
  const ending = AbortSignal.any(signal ? [signal, closing.signal] : [closing.signal]);
  const asking = { patience, signal: ending };
  return {
    get: (url, headers = {}) => getFollowing(new URL(url), headers, asking),
    close: () => closing.abort(),
  };
}

interface Asking {
  readonly patience: number;
  readonly signal: AbortSignal;
}

type Headers = Readonly<Record<string, string>>;

async function getFollowing(url: URL, headers: Headers, asking: Asking): Promise<HttpAnswer> {
  let here = url;
  let sent = headers;
  for (let hop = 0; hop <= REDIRECTIONS; hop++) {
    const response = await ask(here, sent, asking);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (!REDIRECTING_STATUS.has(status) || location === undefined) return answerOf(response, asking.patience);
    response.destroy();
    const next = new URL(location, here);
    if (here.protocol === "https:" && next.protocol === "http:") throw new InsecureRedirectError();
    if (next.origin !== url.origin) sent = withoutCredentials(sent);
    here = next;
  }
  throw new TooManyRedirectsError();
}

/** What is meant for the server that was asked alone; once left out it stays out, wherever it leads from there. */
function withoutCredentials(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"),
  );
}

/** The headers of the answer within `patience`, whatever the server sends until then. */
async function ask(url: URL, headers: Headers, { patience, signal }: Asking): Promise<IncomingMessage> {
  signal.throwIfAborted();
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new SilentServerError("does not answer")), patience);
  try {
    const connecting = { headers, signal: AbortSignal.any([signal, late.signal]) };
    return await responseTo(await send(url, connecting), signal);
  } catch (error) {
    // an aborted request tells no reason
    throw late.signal.aborted && !signal.aborted ? late.signal.reason : error;
  } finally {
    clearTimeout(timer);
  }
}

interface Connecting {
  readonly headers: Headers;
  readonly signal: AbortSignal;
}

async function send(url: URL, { headers, signal }: Connecting): Promise<ClientRequest> {
  const proxy = proxyFor(url);
  const settings = {
    // compressed bytes can't be continued, and would belie the length
    headers: { "user-agent": `coarse/${VERSION}`, "accept-encoding": "identity", ...headers },
    agent: false,
    signal,
  } as const;
  if (!proxy) return url.protocol === "https:" ? askSecurely(url, settings) : askPlainly(url, settings);
  if (url.protocol === "http:") return throughProxy(url, { ...settings, proxy });
  const socket = await tunnelThrough(url, { proxy, signal });
  const { agent: _, ...tunneled } = settings;
  return askSecurely(url, { ...tunneled, createConnection: () => socket });
}

function responseTo(request: ClientRequest, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once("response", (response) => {
      // who drops a body reads no error either
      response.on("error", () => {});
      const leave = () => response.destroy(signal.reason);
      signal.addEventListener("abort", leave, { once: true });
      response.once("close", () => signal.removeEventListener("abort", leave));
      resolve(response);
    });
    // for good: a server may close, or send more than it should, after the answer
    request.on("error", reject);
    request.end();
  });
}

function answerOf(response: IncomingMessage, patience: number): HttpAnswer {
  return {
    status: response.statusCode ?? 0,
    header: (name) => [response.headers[name]].flat()[0],
    body: chunksOf(response, patience),
    drop: () => void response.destroy(),
  };
}

/** The time that the reader takes for a chunk does not count. */
async function* chunksOf(response: IncomingMessage, patience: number): AsyncGenerator<Uint8Array> {
  const wait = () => setTimeout(() => response.destroy(new SilentServerError("stopped sending")), patience);
  let timer = wait();
  try {
    for await (const chunk of response) {
      clearTimeout(timer);
      yield chunk;
      timer = wait();
    }
  } finally {
    clearTimeout(timer);
  }
}
