import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describeWithReference, runPython } from "@coarse/testing";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { COMMIT, type HubRepository, type HubServer, serveHub } from "../testing/hub-server.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { cutAfter, silentPort, status, whole } from "../testing/weights-server.ts";
import { fetchHubModel } from "./fetch-hub-model.ts";

const scratch = temporaryFolder();
const TOKEN = "hf_right";
let home = "";
let count = 0;

/** Bytes that name a file of weights, as ONNX does it. */
const location = (name: string) =>
  Buffer.concat([Buffer.from("\x0a\x08location\x12"), Buffer.from([name.length]), Buffer.from(name)]);
const model = Buffer.concat([Buffer.alloc(200_000, 7), location("model.onnx_data")]);
const repository: HubRepository = {
  name: "org/pets",
  files: {
    "config.json": Buffer.from('{"id2label": {"0": "cat"}}'),
    "preprocessor_config.json": Buffer.from("{}"),
    "README.md": Buffer.from("# Pets"),
    "model.safetensors": Buffer.from("weights"),
    "onnx/model.onnx": model,
    "onnx/model.onnx_data": Buffer.alloc(1000, 3),
    "onnx/model_fp16.onnx": Buffer.alloc(100, 4),
  },
};

beforeEach(() => {
  home = join(scratch.path, String(count++));
  const names = ["ENDPOINT", "HUB_CACHE", "TOKEN", "TOKEN_PATH", "HUB_OFFLINE", "HUB_DISABLE_IMPLICIT_TOKEN"];
  for (const name of names) vi.stubEnv(`HF_${name}`, undefined);
  for (const name of ["HUGGINGFACE_HUB_CACHE", "HUGGING_FACE_HUB_TOKEN", "TRANSFORMERS_OFFLINE"])
    vi.stubEnv(name, undefined);
  vi.stubEnv("HF_HOME", home);
});

/** Serves it, and fetches from there. */
async function fetchFrom(changes: Partial<HubRepository> = {}, name = "hf:org/pets") {
  const server = await serveHub({ ...repository, ...changes });
  vi.stubEnv("HF_ENDPOINT", `${server.url}/`);
  return { server, ...(await fetchAgain(name)) };
}

async function fetchAgain(name = "hf:org/pets", dtype?: "float16" | "int8" | "q4") {
  const notes: string[] = [];
  const options = { dtype, pause: 1, patience: 10_000, onNote: (text: string) => void notes.push(text) };
  const outcome = await fetchHubModel(name, options).catch((error: Error) => error);
  if (outcome instanceof Error) expect(outcome.message).toMatch(/^[A-Zh][^\n]+[^.\n]$/);
  const shown = [outcome instanceof Error ? outcome.message : "", ...notes].join("\n");
  expect(shown).not.toContain("hf_");
  return { path: outcome instanceof Error ? undefined : outcome.path, message: shown.trim(), notes };
}

/** What was fetched at the hub itself. */
function fetchedFrom({ requests }: HubServer): readonly string[] {
  return requests.filter((one) => one.includes("/resolve/")).map((one) => one.split(`${COMMIT}/`)[1] ?? "");
}

const snapshot = () => join(home, "hub", "models--org--pets", "snapshots", COMMIT);

describe("fetchHubModel", () => {
  it("fetches the model, its weights and what describes it, and nothing else", async () => {
    const { server, path } = await fetchFrom();
    expect(path).toBe(join(snapshot(), "onnx", "model.onnx"));
    expect(readFileSync(path ?? "").equals(model)).toBe(true);
    expect(fetchedFrom(server)).toEqual([
      "config.json",
      "preprocessor_config.json",
      "onnx/model.onnx",
      "onnx/model.onnx_data",
    ]);
    expect(readdirSync(snapshot())).toEqual(["config.json", "onnx", "preprocessor_config.json"]);
    server.requests.length = 0;
    // only whether there is a newer one
    await fetchAgain();
    expect(server.requests).toEqual(["GET /api/models/org/pets/revision/main?blobs=true"]);
    await fetchAgain(`hf:org/pets@${COMMIT}`);
    expect(server.requests).toHaveLength(1);
  });

  it("takes the file of a dtype, and makes int8 where there is none", async () => {
    const { server } = await fetchFrom();
    expect((await fetchAgain("hf:org/pets", "float16")).path).toMatch(/onnx.model_fp16\.onnx$/);
    expect(fetchedFrom(server).at(-1)).toBe("onnx/model_fp16.onnx");
    expect(await fetchHubModel("hf:org/pets", { dtype: "int8" })).toMatchObject({ hasDtype: false });
    const { message } = await fetchAgain("hf:org/pets", "q4");
    expect(message).toMatch(
      /a repository without a file of q4: give one that it has, --dtype float32 or float16$/,
    );
  });
});

describeWithReference("fetchHubModel", () => {
  it("lays its cache out so that huggingface_hub finds it, and finds what that fetched", async () => {
    const { path } = await fetchFrom({}, "hf:org/pets@v1");
    const script = join(import.meta.dirname, "find_in_cache.py");
    const printed = runPython(script, { args: [join(home, "hub"), "onnx/model.onnx", "config.json"] });
    expect(String(printed).trim().split("\n")).toEqual([path, join(snapshot(), "config.json")]);
    vi.stubEnv("HF_HUB_OFFLINE", "1");
    expect((await fetchAgain("hf:org/pets@v1")).path).toBe(path);
  });
});

describe("fetchHubModel: the token", () => {
  it.each(["HF_TOKEN", "HF_TOKEN_PATH", "HF_HOME"])(
    "of %s goes to the hub and to no other",
    async (where) => {
      const file = join(home, where === "HF_HOME" ? "token" : "elsewhere");
      mkdirSync(dirname(file), { recursive: true });
      if (where !== "HF_TOKEN") writeFileSync(file, `${TOKEN}\n`);
      if (where !== "HF_HOME") vi.stubEnv(where, where === "HF_TOKEN" ? ` ${TOKEN}\n` : file);
      const { server, path } = await fetchFrom({ gate: "signed in" });
      expect(path).toBeDefined();
      expect(server.requests.every((one) => one.endsWith("(token)"))).toBe(true);
      expect(server.stored).toHaveLength(2);
      expect(server.stored.filter((one) => one.includes("(token)"))).toEqual([]);
    },
  );

  it("stays with the hub where a repository has been renamed, which is said", async () => {
    vi.stubEnv("HF_TOKEN", TOKEN);
    const { path, notes, server } = await fetchFrom({ formerly: "old/cats" }, "hf:old/cats");
    expect(path).toContain("models--old--cats");
    expect(notes).toEqual(["old/cats has been renamed to org/pets: give hf:org/pets"]);
    expect(server.requests[1]).toBe("GET /api/models/org/pets/revision/main?blobs=true (token)");
  });
});

describe("fetchHubModel: a download that is interrupted", () => {
  it("goes on, in the next call too", async () => {
    const broken = { "onnx/model.onnx": cutAfter(50_000, model, '"store-onnx/model.onnx"') };
    const { server, path } = await fetchFrom({ answers: broken });
    expect(readFileSync(path ?? "").equals(model)).toBe(true);
    const ranges = server.stored.map((one) => Number(/bytes=(\d+)-/.exec(one)?.[1] ?? 0));
    expect(Math.max(...ranges)).toBeGreaterThanOrEqual(150_000);
  });

  it("is not taken for whole", async () => {
    const first = await fetchFrom({ answers: { "onnx/model.onnx_data": status(404) } });
    expect(first.path).toBeUndefined();
    vi.stubEnv("HF_HUB_OFFLINE", "yes");
    expect((await fetchAgain()).message).toMatch(
      /^Repository org\/pets at main is not in .+, and HF_HUB_OFFLINE is set/,
    );
  });
});

describe("fetchHubModel says in one line", () => {
  it.each<[string, Partial<HubRepository>, string, RegExp]>([
    [
      "that it is gated",
      { gate: "signed in" },
      "",
      /^Repository org\/pets is gated: accept its terms at .+\/org\/pets, and set HF_TOKEN/,
    ],
    [
      "that terms are not accepted",
      { gate: "nobody" },
      TOKEN,
      /is gated, and the account of the token may not read it/,
    ],
    [
      "that there is none",
      { name: "org/dogs" },
      "",
      /^No repository org\/pets at .+ for everybody: check the name, or set HF_TOKEN/,
    ],
    [
      "that the token is wrong",
      {},
      "hf_wrong",
      /^No repository org\/pets at .+ that the token may read: check the name, and the token/,
    ],
    [
      "that a file is gone",
      { answers: { "config.json": status(404, { "x-error-code": "EntryNotFound" }) } },
      "",
      /^File config\.json of org\/pets is gone at revision main/,
    ],
    [
      "how long to wait",
      { always: status(429, { "retry-after": "3600" }) },
      "",
      /^Can't fetch org\/pets .+: too many requests \(429\), it asks to wait 3600 seconds; /,
    ],
    [
      "that it is busy",
      { always: status(429, { "retry-after": "0" }) },
      "",
      /the server answers 429, after 4 tries; check the network/,
    ],
    ["that it is no hub", { always: whole(Buffer.from("{}")) }, "", /what answers at HF_ENDPOINT is no hub/],
    [
      "that the content differs",
      { answers: { "onnx/model.onnx": whole(Buffer.alloc(model.length, 9)) } },
      "",
      /is not the file it should be: sha256 [\da-f]{64}, not [\da-f]{64}; nothing of it was kept/,
    ],
    [
      "that a small one differs",
      { answers: { "config.json": whole(Buffer.from('{"id2label": {"0": "dog"}}')) } },
      "",
      /git's hash [\da-f]{40}, not/,
    ],
    [
      "that there is no ONNX model",
      { files: { "model.safetensors": model } },
      "",
      /^hf:org\/pets is a repository without an ONNX model: .+optimum-cli export onnx --model org\/pets FOLDER/,
    ],
  ])("%s", async (_, changes, token, expected) => {
    if (token) vi.stubEnv("HF_TOKEN", token);
    const { path, message } = await fetchFrom(changes);
    expect(path).toBeUndefined();
    expect(message).toMatch(expected);
  });

  it.each([
    { sha: "../../x", siblings: [] },
    { sha: COMMIT, siblings: "all" },
    { sha: COMMIT, siblings: [{ rfilename: "onnx/model.onnx", size: 1, blobId: "../../../x" }] },
    { sha: COMMIT, siblings: [{ rfilename: "onnx/..\\model.onnx", size: 1, blobId: "0".repeat(40) }] },
    { sha: COMMIT, siblings: [null, 5, { rfilename: "/onnx/model.onnx", size: 1, blobId: "0".repeat(40) }] },
  ])("that a list is none, or leads out of its place: %j", async (listing) => {
    const { path, message } = await fetchFrom({ always: whole(Buffer.from(JSON.stringify(listing))) });
    expect(path).toBeUndefined();
    expect(message).toMatch(/what answers at HF_ENDPOINT is no hub|is a repository without an ONNX model/);
  });

  it("that a revision is none", async () => {
    expect((await fetchFrom({}, "hf:org/pets@v9")).message).toMatch(
      /^Repository org\/pets has no revision v9: give a branch/,
    );
  });

  it.each(["hf:", "hf:a/b/c", "hf:../x", "hf:org/pets@../../x", "hf:org/pets@", "hf:org--x/pets"])(
    "that %s names none",
    async (name) =>
      expect((await fetchAgain(name)).message).toMatch(/names no repository: give hf:org\/name/),
  );
});

it("takes what is in the cache where the hub can't be reached, and says so", async () => {
  const { path } = await fetchFrom();
  vi.stubEnv("HF_ENDPOINT", `http://127.0.0.1:${await silentPort()}`);
  const { path: again, notes } = await fetchAgain();
  expect(again).toBe(path);
  expect(notes).toEqual([expect.stringMatching(/ECONNREFUSED.+hf:org\/pets is taken from the cache/)]);
  rmSync(join(snapshot(), "onnx", "model.onnx_data"));
  expect((await fetchAgain()).path).toBeUndefined();
});
