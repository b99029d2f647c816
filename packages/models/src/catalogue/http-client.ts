import type { Dispatcher } from "undici";
import { VERSION } from "../version.ts";
import { InvalidAddressError } from "./errors.ts";

const REDIRECTIONS = 5;
const PROXY_VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];

/** What a server answered; `body` must be read or left, as a `for await` does. */
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
  close(): Promise<void>;
}

/** A server led from `https:` to `http:`. */
export class InsecureRedirectError extends Error {
  override readonly name = "InsecureRedirectError";
}

/** The HTTP library is loaded only here, when something is fetched. Throws `InvalidAddressError` for a proxy that is none. */
export async function openHttpClient({ patience, signal }: HttpClientOptions): Promise<HttpClient> {
  const { EnvHttpProxyAgent, interceptors, request } = await import("undici");
  checkProxies();
  const agent = new EnvHttpProxyAgent({
    headersTimeout: patience,
    bodyTimeout: patience,
    connect: { timeout: patience },
    // plain HTTP through a proxy needs no tunnel, and many proxies refuse one
    proxyTunnel: false,
  });
  const dispatcher = agent.compose(interceptors.redirect({ maxRedirections: REDIRECTIONS }));
  return {
    async get(url, headers = {}) {
      const answer = await request(url, {
        dispatcher,
        signal: signal ?? null,
        // compressed bytes can't be continued, and would belie the length
        headers: { "user-agent": `coarse/${VERSION}`, "accept-encoding": "identity", ...headers },
      });
      checkRedirects(answer);
      return {
        status: answer.statusCode,
        header: (name) => [answer.headers[name]].flat()[0],
        body: answer.body,
        drop: () => void answer.body.on("error", () => {}).destroy(),
      };
    },
    close: () => agent.destroy(),
  };
}

function checkProxies(): void {
  for (const variable of PROXY_VARIABLES) {
    const value = process.env[variable];
    if (value && !/^(https?|socks5?):\/\/./i.test(value)) throw new InvalidAddressError(variable, value);
  }
}

function checkRedirects({ context, body }: Dispatcher.ResponseData): void {
  const history: unknown = context && "history" in context ? context.history : [];
  const protocols = (Array.isArray(history) ? history : []).map((url) => String(url).split(":")[0]);
  const firstPlain = protocols.indexOf("http");
  if (firstPlain < 1 || !protocols.slice(0, firstPlain).includes("https")) return;
  body.on("error", () => {}).destroy();
  throw new InsecureRedirectError("It leads from https to http");
}
