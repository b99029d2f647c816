import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { distributed, weightBytes } from "../testing/distributed.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { serve, whole } from "../testing/weights-server.ts";
import { fetchWeights } from "./fetch-weights.ts";

const scratch = temporaryFolder();
const content = weightBytes(50_000);
let count = 0;

function fetchFrom(server: string): Promise<string> {
  const folder = join(scratch.path, String(count++));
  return fetchWeights(distributed(server, { content }), { folder, pause: 1 }).catch(String);
}

describe("a proxy", () => {
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
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const { port } = proxy.address() as AddressInfo;
    vi.stubEnv("HTTPS_PROXY", `http://me:secret@127.0.0.1:${port}`);
    expect(await fetchFrom("https://models.invalid")).toContain("the proxy refuses");
    expect(asked).toEqual(["models.invalid:443", `Basic ${btoa("me:secret")}`]);
    proxy.close();
  });

  it("must be an address", async () => {
    vi.stubEnv("HTTPS_PROXY", "proxy:3128");
    expect(await fetchFrom("https://models.invalid")).toContain('HTTPS_PROXY is "proxy:3128"');
  });
});
