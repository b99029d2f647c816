import { request as askPlainly, type ClientRequest, type RequestOptions } from "node:http";
import { request as askSecurely } from "node:https";
import { isIP, type Socket } from "node:net";
import { connect } from "node:tls";
import { getProxyForUrl } from "proxy-from-env";
import { InvalidAddressError } from "./errors.ts";
import { ProxyRefusalError } from "./http-errors.ts";

const PROXY_VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"];

/**
 * The proxy that the environment names for an address. `HTTP_PROXY` alone is taken for `https:`, too.
 *
 * @throws {InvalidAddressError} for a variable that holds no address of a proxy
 */
export function proxyFor(url: URL): URL | undefined {
  checkProxies();
  const plain = new URL(url);
  plain.protocol = "http:";
  const proxy = getProxyForUrl(url.href) || getProxyForUrl(plain.href);
  return proxy === "" ? undefined : new URL(proxy);
}

function checkProxies(): void {
  for (const variable of PROXY_VARIABLES) {
    const value = process.env[variable];
    if (value && !(/^https?:\/\/./i.test(value) && URL.canParse(value) && hasReadablePassword(value)))
      throw new InvalidAddressError(variable, value, "http://proxy.example.org:3128");
  }
}

/** `%` must be written `%25`. */
function hasReadablePassword(value: string): boolean {
  const { username, password } = new URL(value);
  try {
    return decodeURIComponent(username + password) !== undefined;
  } catch {
    return false;
  }
}

/** Asks a proxy for what lies at an `http:` address: that needs no tunnel, and many proxies refuse one. */
export function throughProxy(
  url: URL,
  { proxy, headers, ...settings }: RequestOptions & { readonly proxy: URL },
): ClientRequest {
  const target = new URL(url);
  const own = target.username ? { authorization: basic(target) } : {};
  target.username = target.password = target.hash = "";
  return toProxy(proxy, {
    ...settings,
    path: target.href,
    headers: { ...Object.fromEntries(Object.entries(headers ?? {})), host: url.host, ...own },
  });
}

/**
 * A TLS connection through a proxy.
 *
 * @throws {ProxyRefusalError}
 */
export async function tunnelThrough(
  url: URL,
  { proxy, signal }: { readonly proxy: URL; readonly signal: AbortSignal },
): Promise<Socket> {
  const port = url.port || "443";
  const host = `${url.hostname}:${port}`;
  const socket = await openTunnel(
    toProxy(proxy, { method: "CONNECT", path: host, headers: { host }, agent: false, signal }),
  );
  const name = url.hostname.replaceAll(/[[\]]/g, "");
  // the name is what the certificate must be for; numbers are not told to servers
  const secure = connect({ socket, host: name, ...(isIP(name) === 0 && { servername: name }) });
  signal.addEventListener("abort", () => secure.destroy(), { once: true });
  // until the request listens, and after it has ended
  secure.on("error", () => {});
  socket.on("error", (error) => secure.destroy(error));
  secure.once("close", () => socket.destroy());
  return secure;
}

function openTunnel(request: ClientRequest): Promise<Socket> {
  return new Promise((resolve, reject) => {
    request.once("connect", (response, socket, first) => {
      // what came with the answer is the server's
      if (first.length > 0) socket.unshift(first);
      if (response.statusCode === 200) return resolve(socket);
      socket.on("error", () => {}).destroy();
      reject(new ProxyRefusalError(response.statusCode ?? 0));
    });
    // a proxy that knows no tunnels answers as to any request
    request.once("response", (response) => {
      response.on("error", () => {}).destroy();
      reject(new ProxyRefusalError(response.statusCode ?? 0));
    });
    request.on("error", reject);
    request.end();
  });
}

function toProxy(proxy: URL, settings: RequestOptions): ClientRequest {
  const ask = proxy.protocol === "https:" ? askSecurely : askPlainly;
  return ask({
    hostname: proxy.hostname.replaceAll(/[[\]]/g, ""),
    port: proxy.port || (proxy.protocol === "https:" ? 443 : 80),
    ...settings,
    headers: {
      ...Object.fromEntries(Object.entries(settings.headers ?? {})),
      ...(proxy.username && { "proxy-authorization": basic(proxy) }),
    },
  });
}

function basic({ username, password }: URL): string {
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(credentials).toString("base64")}`;
}
