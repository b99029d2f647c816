import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, vi } from "vitest";

/** Answers one request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on this machine that answers as it was told. */
export interface WeightsServer {
  readonly url: string;
  /** `GET /weights.h5 bytes=100-` for each request so far. */
  readonly requests: readonly string[];
}

/** Starts a server that gives the answers in turn, the last one for ever; it is gone after the test. */
export async function serve(...answers: readonly Answer[]): Promise<WeightsServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const range = request.headers.range ? ` ${request.headers.range}` : "";
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push(`${request.method} ${request.url}${range}`);
    answer?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closings.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${portOf(server.address())}`, requests };
}

const closings: (() => void)[] = [];
afterEach(() => {
  for (const close of closings.splice(0)) close();
});

// what is tested must not go through a proxy that this machine may need
beforeEach(() => {
  for (const name of ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"])
    vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

/** A port at which nothing answers. */
export async function silentPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const port = portOf(server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function portOf(address: string | AddressInfo | null): number {
  if (typeof address !== "object" || !address) throw new Error("Expected a port");
  return address.port;
}

const ETAG = '"version-1"';

/** The file as a good server gives it: whole, or from where it is asked. */
export function whole(content: Uint8Array, etag: string = ETAG): Answer {
  return (request, response) => {
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0);
    response.setHeader("etag", etag);
    if (start === 0 || request.headers["if-range"] !== etag) {
      response.setHeader("content-length", content.length);
      response.end(content);
    } else if (start >= content.length)
      response.writeHead(416, { "content-range": `bytes */${content.length}` }).end();
    else
      response
        .writeHead(206, {
          "content-length": content.length - start,
          "content-range": `bytes ${start}-${content.length - 1}/${content.length}`,
        })
        .end(content.subarray(start));
  };
}

/** Time for a busy client to store what it got: what it has not yet read is lost with the connection. */
const UNTIL_CUT = 150;

/** The same up to `length` bytes from where it begins; then the connection is cut. */
export function cutAfter(length: number, content: Uint8Array, etag: string = ETAG): Answer {
  return (request, response) => {
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0);
    const end = start + length;
    response.writeHead(start === 0 ? 200 : 206, {
      etag,
      "content-length": content.length - start,
      ...(start > 0 && { "content-range": `bytes ${start}-${content.length - 1}/${content.length}` }),
    });
    response.write(content.subarray(start, end), () => {
      setTimeout(() => response.destroy(), UNTIL_CUT);
    });
  };
}

/** A status, and nothing else. */
export function status(code: number, headers: Record<string, string> = {}): Answer {
  return (_, response) => void response.writeHead(code, headers).end();
}
