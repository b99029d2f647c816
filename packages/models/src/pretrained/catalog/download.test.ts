import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { distributed, weightBytes } from "../../testing/distributed.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { type Answer, cutAfter, serve, status, whole } from "../../testing/weights-server.ts";
import { DownloadError } from "./errors.ts";
import { fetchWeights } from "./fetch-weights.ts";

const scratch = temporaryFolder();
const content = weightBytes(300_000);
const FIRST = "GET /keras/small_weights.h5";
let count = 0;

function newFolder(): string {
  return join(scratch.path, String(count++));
}

/** Fetches from a server that answers in this way. */
async function fetchFrom(
  answers: readonly Answer[],
  { folder = newFolder(), published = true, patience = 10_000 } = {},
) {
  const server = await serve(...answers);
  const model = distributed(server.url, { content, published });
  const options = { folder, patience, pause: 1 };
  const path = await fetchWeights(model, options).catch((error: unknown) => error);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return { server, path, files, requests: server.requests };
}

/** Everything came, byte for byte, and nothing else is left. */
function expectWhole({ path, files }: { path: unknown; files: readonly string[] }) {
  if (typeof path !== "string") throw path;
  expect(readFileSync(path).equals(content)).toBe(true);
  expect(files).toEqual(["small_weights.h5"]);
}

/** Sends the headers and a part of the body, and then nothing more. */
function stallAfter(length: number): Answer {
  return (_, response) => {
    response.writeHead(200, { etag: '"version-1"', "content-length": content.length });
    response.write(content.subarray(0, length));
  };
}

/** Announces one length, sends another. */
function liar(announced: number, sent: Uint8Array): Answer {
  return (_, response) => {
    response.socket?.end(
      Buffer.concat([
        Buffer.from(`HTTP/1.1 200 OK\r\ncontent-length: ${announced}\r\nconnection: close\r\n\r\n`),
        sent,
      ]),
    );
  };
}

describe("fetchWeights: a download that is interrupted goes on", () => {
  it("where the connection is cut off, again and again", async () => {
    const outcome = await fetchFrom([cutAfter(100_000, content)]);
    expectWhole(outcome);
    const starts = outcome.requests.map((request) => Number(/bytes=(\d+)-/.exec(request)?.[1] ?? 0));
    expect(starts[0]).toBe(0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts.at(-1)).toBeGreaterThanOrEqual(200_000);
  });

  it("in a later run", async () => {
    const folder = newFolder();
    const first = await fetchFrom([cutAfter(100_000, content), status(404)], { folder });
    expect(first.path).toBeInstanceOf(DownloadError);
    expect(first.files).toEqual(["small_weights.h5.part", "small_weights.h5.part.json"]);
    // the address is another in each test, and a part belongs to its address
    const record = join(folder, "small_weights.h5.part.json");
    const server = await serve(whole(content));
    const model = distributed(server.url, { content });
    const { url } = model.weights;
    writeFileSync(record, JSON.stringify({ ...JSON.parse(readFileSync(record, "utf8")), url }));
    expectWhole({ path: await fetchWeights(model, { folder, pause: 1 }), files: ["small_weights.h5"] });
    expect(server.requests).toEqual([`${FIRST} bytes=100000-`]);
  });

  it("from the start where the file has changed meanwhile", async () => {
    const outcome = await fetchFrom([cutAfter(1000, weightBytes(200_000)), whole(content, '"version-2"')]);
    expectWhole(outcome);
    expect(outcome.requests).toEqual([FIRST, `${FIRST} bytes=1000-`]);
  });

  it("from the start where the server gives another part than was asked", async () => {
    const wrongPart: Answer = (_, response) =>
      response
        .writeHead(206, { "content-range": `bytes 5-${content.length - 1}/${content.length}` })
        .end(content.subarray(5));
    const outcome = await fetchFrom([cutAfter(1000, content), wrongPart, whole(content)]);
    expectWhole(outcome);
    expect(outcome.requests).toEqual([FIRST, `${FIRST} bytes=1000-`, FIRST]);
  });

  it("from the start where the server can't satisfy the range", async () => {
    const outcome = await fetchFrom([cutAfter(1000, content), status(416), whole(content)]);
    expectWhole(outcome);
    expect(outcome.requests).toEqual([FIRST, `${FIRST} bytes=1000-`, FIRST]);
  });

  it("not at all where everything had come", async () => {
    const folder = newFolder();
    const server = await serve(whole(content));
    const model = distributed(server.url, { content });
    scratch.write(`${folder.slice(scratch.path.length)}/small_weights.h5.part`, content);
    const version = { url: model.weights.url, validator: '"version-1"' };
    writeFileSync(join(folder, "small_weights.h5.part.json"), JSON.stringify(version));
    expectWhole({ path: await fetchWeights(model, { folder }), files: readdirSync(folder) });
    expect(server.requests).toEqual([`${FIRST} bytes=${content.length}-`]);
  });

  it("from the start where its beginning was damaged", async () => {
    const folder = newFolder();
    const server = await serve(whole(content));
    const model = distributed(server.url, { content });
    scratch.write(`${folder.slice(scratch.path.length)}/small_weights.h5.part`, new Uint8Array(500));
    const version = { url: model.weights.url, validator: '"version-1"' };
    writeFileSync(join(folder, "small_weights.h5.part.json"), JSON.stringify(version));
    expectWhole({ path: await fetchWeights(model, { folder }), files: readdirSync(folder) });
    expect(server.requests).toEqual([`${FIRST} bytes=500-`, FIRST]);
  });

  it("when the server is busy for a while", async () => {
    const outcome = await fetchFrom([status(503, { "retry-after": "0" }), status(429), whole(content)]);
    expectWhole(outcome);
    expect(outcome.requests).toHaveLength(3);
  });

  it("when the server stops sending", async () => {
    const outcome = await fetchFrom([stallAfter(1000), whole(content)], { patience: 2000 });
    expectWhole(outcome);
    expect(outcome.requests).toEqual([FIRST, `${FIRST} bytes=1000-`]);
  });

  it("when the server announced more than it sent", async () => {
    expectWhole(await fetchFrom([liar(content.length, content.subarray(0, 5000)), whole(content)]));
  });
});

describe("fetchWeights: a download fails in one line", () => {
  it.each<[string, Answer, string | RegExp, number]>([
    ["the file is not there", status(404), "the server answers 404", 1],
    ["access is refused", status(403), "the server answers 403", 1],
    ["there is no content", status(204), "the server answers 204", 1],
    ["a part comes unasked", status(206), "the server answers 206", 1],
    ["the server stays busy", status(503), "the server answers 503, after 4 tries", 4],
    ["the server never answers", () => {}, "the server does not answer, after 4", 4],
    [
      "it is no HTTP",
      (_, response) => response.socket?.end("SSH-2.0-OpenSSH\r\n"),
      "what answers there is no web server",
      1,
    ],
    [
      "more is announced than can be",
      (_, r) => r.writeHead(200, { "content-length": 2 ** 40 }).write("x"),
      "more than",
      1,
    ],
  ])("where %s", async (_, answer, message, tries) => {
    const { path: error, requests, files } = await fetchFrom([answer]);
    if (!(error instanceof DownloadError)) throw error;
    expect(error.message).toMatch(/^Can't fetch SmallNet from http.+[^.\n]$/);
    expect(error.message).toContain(message);
    expect(error.message).toContain("COARSE_MODEL_MIRROR");
    expect(requests).toHaveLength(tries);
    expect(files).toEqual([]);
  });

  it("where the server never answers", async () => {
    const { path: error, requests } = await fetchFrom([() => {}], { patience: 300 });
    expect(String(error)).toContain("the server does not answer, after 4 tries");
    expect(requests).toHaveLength(4);
  });

  it("where the bytes have no end", async () => {
    const endless: Answer = (_, response) => {
      const send = () => {
        while (response.write(Buffer.alloc(2 ** 20)));
        if (!response.destroyed) response.once("drain", send);
      };
      send();
    };
    const { path: error, files } = await fetchFrom([endless]);
    expect(String(error)).toMatch(/sends more than the \d+ bytes/);
    expect(files).toEqual([]);
  });

  it.each<[string, Answer]>([
    ["other bytes", whole(weightBytes(300_000).map((byte) => byte ^ 1))],
    ["fewer bytes than it should, and says so", whole(content.subarray(0, 1000))],
    ["a longer file cut to the length it announces", liar(1000, content)],
  ])("where the server sends %s", async (_, answer) => {
    const { path: error, files } = await fetchFrom([answer]);
    expect(String(error)).toMatch(
      /is not the file it should be: md5 [\da-f]{32}, not [\da-f]{32}; nothing of it was kept/,
    );
    expect(files).toEqual([]);
  });
});

describe("fetchWeights where no hash was published", () => {
  it("a file of the right kind and size is taken", async () => {
    expectWhole(await fetchFrom([whole(content)], { published: false }));
  });

  it.each([
    ["a page of a hotel's network", Buffer.from("<html>Log in</html>".padEnd(300_000)), "not an HDF5 file"],
    ["a file that is too short", content.subarray(0, 100_000), "fewer than its 37500 numbers take"],
  ])("%s is not", async (_, bytes, message) => {
    const { path: error, files } = await fetchFrom([whole(bytes)], { published: false });
    expect(String(error)).toContain(message);
    expect(files).toEqual([]);
  });
});
