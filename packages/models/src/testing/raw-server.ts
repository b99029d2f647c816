import { createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** What a connection gets, and when. `random` gives numbers from 0 to 1. */
export interface Exchange {
  readonly socket: Socket;
  readonly content: Buffer;
  /** The position from which the client wants the file. */
  readonly start: number;
  /** How many connections there were before. */
  readonly before: number;
  readonly random: () => number;
}

/** How a server behaves towards one who asks it. */
export type ServerMode = (exchange: Exchange) => Promise<void> | void;

function head(status: string, fields: readonly string[], version = "1.1"): string {
  return [`HTTP/${version} ${status}`, 'ETag: "one"', ...fields, "", ""].join("\r\n");
}

function wholeHead({ content, start }: Exchange, fields: readonly string[] = [], version?: string): string {
  const length = `Content-Length: ${content.length - start}`;
  if (start === 0) return head("200 OK", [length, ...fields], version);
  const range = `Content-Range: bytes ${start}-${content.length - 1}/${content.length}`;
  return head("206 Partial Content", [length, range, ...fields], version);
}

/** Writes bytes in pieces of random lengths, some of them a moment later. */
async function trickle(exchange: Exchange, bytes: Uint8Array): Promise<void> {
  const { socket, random } = exchange;
  for (let sent = 0; sent < bytes.length && !socket.destroyed; ) {
    const next = Math.min(bytes.length, sent + 1 + Math.floor(random() * 20_000));
    socket.write(bytes.subarray(sent, next));
    sent = next;
    if (random() < 0.3) await sleep(Math.floor(3 * random()));
  }
}

function chunked(bytes: Uint8Array, size: number): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = bytes.subarray(at, at + size);
    chunks.push(Buffer.from(`${chunk.length.toString(16)}\r\n`), Buffer.from(chunk), Buffer.from("\r\n"));
  }
  return Buffer.concat(chunks);
}

const CLOSE = "Connection: close";
const CHUNKED = "Transfer-Encoding: chunked";
const body = ({ content, start }: Exchange) => content.subarray(start);
const cutFirst = (exchange: Exchange, cut: () => void, rest: ServerMode) =>
  exchange.before === 0 ? cut() : rest(exchange);

async function goodInPieces(exchange: Exchange): Promise<void> {
  exchange.socket.write(wholeHead(exchange, [CLOSE]));
  await trickle(exchange, body(exchange));
  exchange.socket.end();
}

/** Servers from which the whole file comes in the end. */
export const goodServers: Readonly<Record<string, ServerMode>> = {
  "closes after sending": goodInPieces,
  "is HTTP/1.0 without ranges, as Python's": async (exchange) => {
    exchange.socket.write(wholeHead({ ...exchange, start: 0 }, [], "1.0"));
    await trickle(exchange, exchange.content);
    exchange.socket.end();
  },
  "closes hard after sending": (exchange) => {
    const { socket } = exchange;
    socket.write(wholeHead(exchange));
    socket.write(body(exchange), () => socket.destroySoon());
  },
  "keeps the connection": async (exchange) => {
    exchange.socket.write(wholeHead(exchange, ["Connection: keep-alive"]));
    await trickle(exchange, body(exchange));
  },
  "resets the connection a moment after sending": async (exchange) => {
    const { socket, random } = exchange;
    socket.write(wholeHead(exchange, ["Connection: keep-alive"]));
    socket.write(body(exchange));
    // what was sent is read by then
    await sleep(50 + 20 * random());
    socket.resetAndDestroy();
  },
  "sends chunks": async (exchange) => {
    const { socket, content, random } = exchange;
    socket.write(head("200 OK", [CHUNKED]));
    await trickle(exchange, chunked(content, 1 + Math.floor(9_000 * random())));
    socket.end("0\r\n\r\n");
  },
  "tells no length": async (exchange) => {
    exchange.socket.write(head("200 OK", [CLOSE]));
    await trickle(exchange, exchange.content);
    exchange.socket.end();
  },
  "sends more than it announced": (exchange) => {
    exchange.socket.write(wholeHead(exchange, [CLOSE]));
    exchange.socket.end(Buffer.concat([body(exchange), Buffer.from("and more, HTTP/1.1 200 OK\r\n\r\n")]));
  },
  "cuts off halfway at first": (exchange) =>
    cutFirst(
      exchange,
      () => {
        const { socket, content, random } = exchange;
        socket.write(wholeHead(exchange));
        socket.end(content.subarray(0, Math.floor(random() * content.length)));
      },
      goodInPieces,
    ),
  "resets halfway at first": async (exchange) => {
    const { socket, content, random, before } = exchange;
    if (before > 0) return goodInPieces(exchange);
    socket.write(wholeHead(exchange));
    socket.write(content.subarray(0, Math.floor(random() * content.length)));
    await sleep(10 * random());
    socket.resetAndDestroy();
  },
  "ends in the middle of a chunk at first": (exchange) =>
    cutFirst(
      exchange,
      () => {
        const { socket, content } = exchange;
        socket.end(Buffer.concat([Buffer.from(head("200 OK", [CHUNKED])), chunked(content, 9_000)]));
      },
      goodInPieces,
    ),
  "sends a damaged chunk at first": (exchange) =>
    cutFirst(
      exchange,
      () => exchange.socket.end(`${head("200 OK", [CHUNKED])}5\r\nhello\r\nnonsense\r\n`),
      goodInPieces,
    ),
  "hangs up at first, before it answers": (exchange) =>
    cutFirst(exchange, () => exchange.socket.destroy(), goodInPieces),
  "resets at first, before it answers": (exchange) =>
    cutFirst(exchange, () => exchange.socket.resetAndDestroy(), goodInPieces),
  "ends within its headers at first": (exchange) =>
    cutFirst(exchange, () => exchange.socket.end("HTTP/1.1 200 OK\r\nContent-Le"), goodInPieces),
  "is busy at first": (exchange) =>
    cutFirst(
      exchange,
      () => exchange.socket.end(head("503 Busy", ["Retry-After: 0", "Content-Length: 0"])),
      goodInPieces,
    ),
  "is asked too often at first": (exchange) =>
    cutFirst(
      exchange,
      () => exchange.socket.end(`${head("429 Too Many", ["Retry-After: 0", "Content-Length: 4"])}slow`),
      goodInPieces,
    ),
  "stops sending at first": (exchange) => {
    if (exchange.before > 0) return goodInPieces(exchange);
    exchange.socket.write(wholeHead(exchange));
    exchange.socket.write(exchange.content.subarray(0, 1000));
  },
  "says hello first": (exchange) => {
    exchange.socket.write("HTTP/1.1 100 Continue\r\n\r\n");
    return goodInPieces(exchange);
  },
};

/** Servers from which it never comes. */
export const badServers: Readonly<Record<string, ServerMode>> = {
  "is none": ({ socket, random }) =>
    void socket.end(Buffer.from(Array.from({ length: 400 }, () => 256 * random()))),
  "speaks another protocol": ({ socket }) => void socket.end("SSH-2.0-OpenSSH_9.6\r\n"),
  "says nothing and closes": ({ socket }) => void socket.end(),
  "resets at once": ({ socket }) => void socket.resetAndDestroy(),
  "never answers": () => {},
  "drips its headers for ever": async ({ socket }) => {
    socket.write("HTTP/1.1 200 OK\r\n");
    for (let line = 0; !socket.destroyed; line++) {
      socket.write(`X-${line}: ${line}\r\n`);
      await sleep(20);
    }
  },
  "sends headers without end": ({ socket }) =>
    void socket.end(`HTTP/1.1 200 OK\r\nX: ${"x".repeat(200_000)}`),
  "answers 304": ({ socket }) => void socket.end(head("304 Not Modified", [])),
  "answers 404 with a page": ({ socket }) => void socket.end(head("404 No", [CLOSE]) + "x".repeat(90_000)),
  "answers 500 for ever": ({ socket }) => void socket.end(head("500 Oh", ["Content-Length: 0"])),
  "answers 416 for ever": ({ socket }) => void socket.end(head("416 No", ["Content-Length: 0"])),
  "leads nowhere": ({ socket }) => void socket.end(head("302 Found", ["Location: http://[", CLOSE])),
  "leads to another protocol": ({ socket }) =>
    void socket.end(head("302 Found", ["Location: ftp://example.org/x", CLOSE])),
  "leads to itself": ({ socket }) => void socket.end(head("302 Found", ["Location: ?again", CLOSE])),
  "always cuts off before the first byte": (exchange) => void exchange.socket.end(wholeHead(exchange)),
  "announces two lengths": ({ socket }) =>
    void socket.end(head("200 OK", ["Content-Length: 5", "Content-Length: 6"])),
};

/** A server on this machine, one connection per request. */
export interface RawServer {
  readonly url: string;
  close(): void;
}

/** Starts a server that behaves in one way. */
export async function serveRaw(
  mode: ServerMode,
  { content, random }: Pick<Exchange, "content" | "random">,
): Promise<RawServer> {
  const sockets = new Set<Socket>();
  let before = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    let asked = "";
    const listen = (bytes: Buffer) => {
      asked += bytes.toString("latin1");
      if (!asked.includes("\r\n\r\n")) return;
      socket.off("data", listen);
      const start = Number(/^range: bytes=(\d+)-/im.exec(asked)?.[1] ?? 0);
      void mode({ socket, content, start, before: before++, random });
    };
    socket.on("data", listen);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("Expected a port");
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { url: `http://127.0.0.1:${address.port}`, close };
}
