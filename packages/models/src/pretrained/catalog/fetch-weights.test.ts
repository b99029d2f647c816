import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { distributed, weightBytes } from "../../testing/distributed.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { serve, silentPort, status, whole } from "../../testing/weights-server.ts";
import { DownloadError, WrongWeightsError } from "./errors.ts";
import { fetchWeights } from "./fetch-weights.ts";

const scratch = temporaryFolder();
const content = weightBytes(300_000);
let count = 0;

/** A cache of its own for a test, and servers that need no patience. */
function settings() {
  return { folder: join(scratch.path, String(count++), "models"), patience: 10_000, pause: 1 };
}

/** Nothing is left but the lock's folder, which goes by itself. */
function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

async function failure(fetched: Promise<string>): Promise<Error> {
  const error = await fetched.then(
    () => expect.fail("It was fetched"),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error)) throw error;
  expect(error.message).toMatch(/^[A-Z/h].+[^.\n]$/);
  return error;
}

describe("fetchWeights", () => {
  it("fetches a file once, and tells how far it is", async () => {
    const server = await serve(whole(content));
    const options = settings();
    const model = distributed(server.url, { content });
    const progress: (readonly [number, number | undefined])[] = [];
    const onProgress = ({ received, total }: { received: number; total: number | undefined }) =>
      progress.push([received, total]);
    const path = await fetchWeights(model, { ...options, onProgress });
    expect(path).toBe(join(options.folder, "small_weights.h5"));
    expect(readFileSync(path).equals(content)).toBe(true);
    expect(progress[0]).toEqual([0, content.length]);
    expect(progress.at(-1)).toEqual([content.length, content.length]);
    expect(await fetchWeights(model, options)).toBe(path);
    expect(server.requests).toEqual(["GET /keras/small_weights.h5"]);
    expect(filesIn(options.folder)).toEqual(["small_weights.h5"]);
  });

  it("takes the right file that lies there already, and refuses a wrong one, without a network", async () => {
    const options = settings();
    const model = distributed(`http://127.0.0.1:${await silentPort()}`, { content });
    const path = join(options.folder, "small_weights.h5");
    mkdirSync(options.folder, { recursive: true });
    writeFileSync(path, content);
    expect(await fetchWeights(model, options)).toBe(path);
    writeFileSync(path, content.subarray(1));
    const error = await failure(fetchWeights(model, options));
    expect(error).toBeInstanceOf(WrongWeightsError);
    expect(error.message).toContain(path);
    expect(error.message).toContain("remove it");
    expect(readFileSync(path).length).toBe(content.length - 1);
  });

  it("follows redirections, but not in circles", async () => {
    const target = await serve(whole(content));
    const server = await serve(status(302, { location: `${target.url}/elsewhere.h5` }));
    const options = settings();
    await fetchWeights(distributed(server.url, { content }), options);
    expect(target.requests).toEqual(["GET /elsewhere.h5"]);
    const circle = await serve(status(301, { location: "/keras/small_weights.h5" }));
    const error = await failure(fetchWeights(distributed(circle.url, { content }), settings()));
    expect(error.message).toContain("it leads in a circle");
    expect(circle.requests.length).toBeLessThan(10);
  });

  it("is fetched once by several at a time", async () => {
    const server = await serve((request, response) => {
      setTimeout(() => whole(content)(request, response), 300);
    });
    const options = settings();
    const model = distributed(server.url, { content });
    let waiting = 0;
    const onWait = () => waiting++;
    const paths = await Promise.all([1, 2, 3].map(() => fetchWeights(model, { ...options, onWait })));
    expect(new Set(paths).size).toBe(1);
    expect(server.requests).toHaveLength(1);
    expect(waiting).toBe(2);
    expect(filesIn(options.folder)).toEqual(["small_weights.h5"]);
  });

  it("ends when it is told to, and keeps what came", async () => {
    const interruption = new AbortController();
    const server = await serve((_, response) => {
      response.writeHead(200, { etag: '"1"', "content-length": content.length });
      response.write(content.subarray(0, 1000));
    });
    const options = { ...settings(), signal: interruption.signal };
    const onProgress = ({ received }: { received: number }) => received > 0 && interruption.abort();
    const error = await failure(
      fetchWeights(distributed(server.url, { content }), { ...options, onProgress }),
    ).catch((thrown) => thrown);
    expect(error.name).toBe("AbortError");
    expect(filesIn(options.folder)).toEqual(["small_weights.h5.part", "small_weights.h5.part.json"]);
  });
});

describe("fetchWeights without a network", () => {
  it("says which file is wanted, where it may be put, and how a mirror is set", async () => {
    const options = settings();
    const model = distributed(`http://127.0.0.1:${await silentPort()}`, { content });
    const error = await failure(fetchWeights(model, options));
    expect(error).toBeInstanceOf(DownloadError);
    expect(error.message).toContain("ECONNREFUSED");
    expect(error.message).toContain(`put it as small_weights.h5 into ${options.folder}`);
    expect(error.message).toContain("COARSE_MODEL_MIRROR");
  });

  it("says that there is no server of that name", async () => {
    const model = distributed("http://no-such-host.invalid", { content });
    const error = await failure(fetchWeights(model, settings()));
    expect(error.message).toMatch(/no network, or no server of that name \((ENOTFOUND|EAI_AGAIN)\)/);
  });
});

describe("fetchWeights from a mirror", () => {
  it("is asked instead, by the file's name", async () => {
    const server = await serve(whole(content));
    const model = distributed("http://no-such-host.invalid", { content });
    await fetchWeights(model, { ...settings(), mirror: `${server.url}/some/folder/?token=1` });
    expect(server.requests).toEqual(["GET /some/folder/small_weights.h5?token=1"]);
  });

  it("can't pass off another file, whatever hash it publishes", async () => {
    const other = weightBytes(299_999);
    const server = await serve(whole(other));
    const options = settings();
    const model = distributed("http://no-such-host.invalid", { content });
    const error = await failure(fetchWeights(model, { ...options, mirror: server.url }));
    expect(error).toBeInstanceOf(WrongWeightsError);
    expect(server.requests).toHaveLength(1);
    expect(filesIn(options.folder)).toEqual([]);
  });

  it.each(["ftp://example.org", "example.org/models", "/srv/models", "http://"])(
    "can't be %s",
    async (mirror) => {
      const model = distributed("http://no-such-host.invalid", { content });
      const error = await failure(fetchWeights(model, { ...settings(), mirror }));
      expect(error.message).toContain("COARSE_MODEL_MIRROR is");
    },
  );
});
