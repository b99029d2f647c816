import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { connect, createServer as createRawServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { distributed, weightBytes } from "../../testing/distributed.ts";
import { selfSigned } from "../../testing/self-signed.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { serve, whole } from "../../testing/weights-server.ts";
import { fetchWeights } from "./fetch-weights.ts";

const scratch = temporaryFolder();
const content = weightBytes(50_000);
let count = 0;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** The port at which a server listens until the test is done. */
async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("Expected a port");
  return address.port;
}

function fetchFrom(server: string): Promise<string> {
  const folder = join(scratch.path, String(count++));
  return fetchWeights(distributed(server, { content }), { folder, pause: 1, patience: 1000 }).catch(String);
}

describe("fetchWeights through a proxy", () => {
  it("is asked for what lies at http addresses", async () => {
    const proxy = await serve(whole(content));
    vi.stubEnv("HTTP_PROXY", proxy.url);
    expect(await fetchFrom("http://models.invalid")).toMatch(/small_weights\.h5$/);
    expect(proxy.requests).toEqual(["GET http://models.invalid/keras/small_weights.h5"]);
  });

  it("is left out for the hosts of NO_PROXY", async () => {
    const proxy = await serve(whole(content));
    const server = await serve(whole(content));
    vi.stubEnv("HTTP_PROXY", proxy.url);
    vi.stubEnv("NO_PROXY", "example.org,127.0.0.1");
    expect(await fetchFrom(server.url)).toMatch(/small_weights\.h5$/);
    expect(proxy.requests).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it("is asked for a tunnel to https addresses, with its password, and may refuse", async () => {
    const asked: unknown[] = [];
    const proxy = createServer();
    proxy.on("connect", ({ url, headers }, socket) => {
      asked.push(url, headers["proxy-authorization"]);
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    });
    vi.stubEnv("HTTPS_PROXY", `http://me:secret@127.0.0.1:${await listen(proxy)}`);
    const told = await fetchFrom("https://models.invalid");
    expect(told).toContain("the proxy refuses");
    expect(told).not.toContain("secret");
    expect(asked).toEqual(["models.invalid:443", `Basic ${btoa("me:secret")}`]);
  });

  it("carries what lies at https addresses, which is not read on the way", async () => {
    const answer = whole(content);
    const server = createSecureServer(selfSigned, answer);
    const target = await listen(server);
    const proxy = createServer();
    proxy.on("connect", (_, socket) => {
      const onward = connect(target, "127.0.0.1", () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
      socket.pipe(onward).pipe(socket);
    });
    vi.stubEnv("HTTPS_PROXY", `http://127.0.0.1:${await listen(proxy)}`);
    expect(await fetchFrom("https://models.invalid")).toContain("NODE_EXTRA_CA_CERTS");
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    expect(await fetchFrom("https://models.invalid")).toMatch(/small_weights\.h5$/);
  });

  it.each<[string, (socket: Socket) => unknown, string]>([
    ["says nothing", () => {}, "the server does not answer"],
    ["hangs up", (socket) => socket.end(), "the connection was cut off"],
    ["resets", (socket) => socket.resetAndDestroy(), "the connection was cut off"],
    ["is none", (socket) => socket.end("SSH-2.0\r\n"), "what answers there is no web server"],
    ["knows no tunnels", (socket) => socket.end("HTTP/1.1 405 No\r\n\r\n"), "the proxy refuses"],
    [
      "opens a tunnel that leads nowhere",
      (socket) => socket.end("HTTP/1.1 200 OK\r\n\r\n"),
      "the connection was cut off",
    ],
    [
      "opens a tunnel to no TLS",
      (socket) => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        socket.once("data", () => socket.end("HTTP/1.1 400 Bad\r\n\r\n"));
      },
      "speaks no TLS",
    ],
  ])("that %s is told in one line", async (_, behave, reason) => {
    const proxy = createRawServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => behave(socket));
    });
    vi.stubEnv("HTTPS_PROXY", `http://127.0.0.1:${await listen(proxy)}`);
    expect(await fetchFrom("https://models.invalid")).toContain(reason);
  });

  it.each(["proxy:3128", "http://[", "http://", "http://a:%zz@proxy", "socks5://proxy", "ftp://proxy"])(
    "can't be %s",
    async (value) => {
      vi.stubEnv("HTTPS_PROXY", value);
      const told = await fetchFrom("https://models.invalid");
      expect(told).toMatch(/^InvalidAddressError: HTTPS_PROXY is ".*": give an address such as http:/);
    },
  );
});
